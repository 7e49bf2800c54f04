// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import {
  AsideOf,
  BackLink,
  EmptyState,
  Form,
  LinkButton,
  LinkCards,
  type LinkWithHint,
  Notice,
  Page,
  SubmitButton,
} from "#platform/ui";
import type { CommitmentLine } from "../commitments/commitment-line.ts";
import { CommitmentLines } from "../commitments/commitment-lines.pages.tsx";
import type { SaidLine } from "../sayings/said-line.ts";
import { SaidLines } from "../sayings/said-lines.pages.tsx";
import { type DoublesForTeam, DoublesInTeam } from "./team-doubles.pages.tsx";

export const teamNews = ["shown", "declined", "takenBack", "answered", "told", "committed", "standing"] as const;

export type SaidInTeam = SaidLine & { cell: string; actions: { yes: string; no: string; back: string } };

type TeamRegionPageProps = {
  t: T;
  news: (typeof teamNews)[number] | undefined;
  /** Said, and read by nobody of the team. */
  unread: SaidInTeam[];
  standing: SaidInTeam[];
  /** Declined or taken back this month. */
  aside: SaidInTeam[];
  doubles: DoublesForTeam;
  commitments: CommitmentLine[];
  commitmentHref: (id: string) => string;
  links: { say: string; commit: string; commitments: string; history: string; map: string; back: string };
  more: readonly LinkWithHint[];
};

/** What waits for whoever brings the region together, and what they can do. */
export function TeamRegionPage(props: TeamRegionPageProps) {
  const { t, news, doubles, links, more } = props;
  return (
    <Page title={t("region:cells.team.title")} robots="noindex">
      <BackLink href={links.back}>{t("region:cells.team.back")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`region:cells.team.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{t("region:cells.team.title")}</h1>
      <p class="lead">{t("region:cells.team.lead")}</p>
      <div class="knoppen">
        <LinkButton href={links.map}>{t("region:cells.team.map")}</LinkButton>
        <LinkButton href={links.say}>{t("region:cells.say.title")}</LinkButton>
      </div>
      <Unread {...props} />
      <DoublesInTeam t={t} doubles={doubles} />
      <Commitments {...props} />
      <Standing {...props} />
      <Aside {...props} />
      <section class="stack" aria-labelledby="h-meer">
        <h2 id="h-meer">{t("region:cells.team.more")}</h2>
        <LinkCards
          links={[
            ...more,
            {
              label: t("region:cells.history.title"),
              hint: t("region:cells.team.historyHint"),
              href: links.history,
            },
          ]}
        />
      </section>
    </Page>
  );
}

function Unread({ t, unread }: TeamRegionPageProps) {
  return (
    <Part id="h-lezen" title={t("region:cells.team.unread")}>
      {unread.length === 0 ? (
        <EmptyState title={t("region:cells.team.nothingUnread")} />
      ) : (
        <>
          <p>{t("region:cells.team.unreadText")}</p>
          <Said t={t} said={unread}>
            {({ actions, cell }) => (
              <div class="knoppen">
                <Act href={actions.yes} words={t("region:cells.team.yes")} of={cell} kind="main" />
                <Act href={actions.no} words={t("region:cells.team.no")} of={cell} kind="second" />
              </div>
            )}
          </Said>
        </>
      )}
    </Part>
  );
}

function Commitments({ t, commitments, commitmentHref, links }: TeamRegionPageProps) {
  return (
    <Part id="h-afspraken" title={t("region:cells.commitment.title")}>
      {commitments.length === 0 ? (
        <EmptyState title={t("region:cells.commitment.noneOpen")} />
      ) : (
        <CommitmentLines
          t={t}
          lines={commitments}
          doing={({ id, what }) => (
            <p>
              <a href={commitmentHref(id)}>
                {t("region:cells.commitment.standing.title")}
                <AsideOf>{what}</AsideOf>
              </a>
            </p>
          )}
        />
      )}
      <div class="knoppen">
        <LinkButton href={links.commit} icon="plus">
          {t("region:cells.commitment.new.title")}
        </LinkButton>
        <LinkButton href={links.commitments}>{t("region:cells.talk.allCommitments")}</LinkButton>
      </div>
    </Part>
  );
}

function Standing({ t, standing }: TeamRegionPageProps) {
  if (standing.length === 0) return null;
  return (
    <Part id="h-staat" title={t("region:cells.team.standing")}>
      <Said t={t} said={standing}>
        {({ actions, cell }) => (
          <Act href={actions.back} words={t("region:cells.team.takeBack")} of={cell} kind="second" />
        )}
      </Said>
    </Part>
  );
}

function Aside({ t, aside }: TeamRegionPageProps) {
  if (aside.length === 0) return null;
  return (
    <Part id="h-opzij" title={t("region:cells.team.aside")}>
      <p>{t("region:cells.team.asideText")}</p>
      <Said t={t} said={aside}>
        {({ actions, cell }) => (
          <Act href={actions.yes} words={t("region:cells.team.showAfterAll")} of={cell} kind="second" />
        )}
      </Said>
    </Part>
  );
}

type SaidProps = { t: T; said: readonly SaidInTeam[]; children: (one: SaidInTeam) => ComponentChildren };

function Said({ t, said, children }: SaidProps) {
  return <SaidLines t={t} lines={said} about={({ cell }) => <h3 class="h-klein">{cell}</h3>} doing={children} />;
}

type ActProps = { href: string; words: string; of: string; kind: "main" | "second" };

function Act({ href, words, of, kind }: ActProps) {
  return (
    <Form action={href}>
      <SubmitButton kind={kind}>
        {words}
        <AsideOf>{of}</AsideOf>
      </SubmitButton>
    </Form>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
