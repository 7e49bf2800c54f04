// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { Form, LinkButton, Notice, Page, SubmitButton, Tag } from "#platform/ui";
import { type AskedGroup, readGroups } from "../face.ts";
import { HowWeShow, Outcomes } from "../outcomes/outcome.pages.tsx";
import type { StatementView } from "../outcomes/outcome-view.ts";
import { StoryList } from "../stories/story.pages.tsx";
import type { OwnStory } from "../stories/story.queries.ts";
import type { Round } from "./round.queries.ts";
import type { RoundStanding } from "./round.ts";

export type RoundPageProps = {
  t: T;
  language: Language;
  kind: "house" | "initiative";
  round: Round;
  standing: RoundStanding;
  inviteAddress: string;
  paperHref: string;
  publicHref: string;
  withFive: readonly string[];
  statements: readonly StatementView[];
  stories: readonly OwnStory[];
  href: (below: string) => string;
  mayRun: boolean;
  back: { href: string; label: string };
  notice: string | null;
};

export function RoundPage(props: RoundPageProps) {
  const { t, language, round, standing, back, notice } = props;
  const dates = { from: formatDate(round.opensOn, language), until: formatDate(round.closesOn, language) };
  return (
    <Page title={t("region:characteristics.round.title")} robots="noindex" back={back}>
      <p class="h-klein">{round.name}</p>
      <h1>{t("region:characteristics.round.title")}</h1>
      <p>
        {t("region:characteristics.desk.dates", dates)} <Tag>{t(`region:characteristics.standing.${standing}`)}</Tag>
      </p>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      {standing === "closed" ? <ClosedRound {...props} /> : <RunningRound {...props} />}
    </Page>
  );
}

function RunningRound(props: RoundPageProps) {
  const { t, round, standing, inviteAddress, paperHref, withFive, href, mayRun } = props;
  if (standing === "ended") return <Notice>{t("region:characteristics.round.ended")}</Notice>;
  return (
    <>
      <section class="card stack" aria-labelledby="h-vragen">
        <h2 id="h-vragen">{t("region:characteristics.round.ask")}</h2>
        <p>{t("region:characteristics.round.askHint")}</p>
        <p class="code">
          <a href={inviteAddress}>{inviteAddress}</a>
        </p>
        <p>
          <LinkButton href={paperHref} icon="printer">
            {t("region:characteristics.round.paper")}
          </LinkButton>
        </p>
        {standing === "open" && (
          <p>
            <LinkButton href={href(`/${round.id}/overtypen`)} icon="pencil">
              {t("region:characteristics.typing.title")}
            </LinkButton>
          </p>
        )}
      </section>
      <section class="stack" aria-labelledby="h-genoeg">
        <h2 id="h-genoeg">{t("region:characteristics.round.enough")}</h2>
        <p>{t("region:characteristics.round.enoughHint")}</p>
        <ul>
          {readGroups(round.askedGroups).map((group) => (
            <li>{enoughInWords(t, group, withFive)}</li>
          ))}
        </ul>
      </section>
      {mayRun && (
        <p>
          <a href={href(`/${round.id}/afzegging`)}>{t("region:characteristics.callOff.title")}</a>
        </p>
      )}
    </>
  );
}

function enoughInWords(t: T, group: AskedGroup, withFive: readonly string[]): string {
  const who = t(`region:characteristics.group.${group}`);
  return t(`region:characteristics.round.${withFive.includes(group) ? "five" : "notFive"}`, { who });
}

function ClosedRound(props: RoundPageProps) {
  const { t, language, round, statements, stories, href, mayRun } = props;
  return (
    <>
      <p>
        <LinkButton href={href(`/${round.id}/gespreksblad`)} icon="printer">
          {t("region:characteristics.sheet.link")}
        </LinkButton>
      </p>
      <Outcomes t={t} language={language} statements={statements} />
      <StoryList t={t} stories={stories} statements={statements} href={(id) => href(`/${round.id}/verhalen/${id}`)} />
      <HowWeShow t={t} />
      {mayRun && <Showing {...props} />}
    </>
  );
}

/** Who else may read it: each is a yes of its own, and can be taken back. */
function Showing({ t, kind, round, href, publicHref }: RoundPageProps) {
  return (
    <section class="stack" aria-labelledby="h-wie">
      <h2 id="h-wie">{t("region:characteristics.showing.title")}</h2>
      <Form class="card stack" action={href(`/${round.id}/tonen`)}>
        <p>{t(`region:characteristics.showing.${round.shownOn ? "shown" : "notShown"}`)}</p>
        {round.shownOn && (
          <p>
            <a href={publicHref}>{t("region:characteristics.outcome.read")}</a>
          </p>
        )}
        <SubmitButton kind="second" name="show" value={round.shownOn ? "no" : "yes"}>
          {t(`region:characteristics.showing.${round.shownOn ? "hide" : "show"}`)}
        </SubmitButton>
      </Form>
      {kind === "house" && (
        <Form class="card stack" action={href(`/${round.id}/naast-elkaar`)}>
          <p>{t(`region:characteristics.showing.${round.besideOn ? "beside" : "notBeside"}`)}</p>
          <SubmitButton kind="second" name="beside" value={round.besideOn ? "no" : "yes"}>
            {t(`region:characteristics.showing.${round.besideOn ? "besideNo" : "besideYes"}`)}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
