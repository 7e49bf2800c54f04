// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, BackLink, Form, LinkButton, Notice, Page, SubmitButton, Tag } from "#platform/ui";
import type { CommitmentLine } from "../commitments/commitment-line.ts";
import { CommitmentLines } from "../commitments/commitment-lines.pages.tsx";
import type { SaidLine } from "../sayings/said-line.ts";
import { SaidLines } from "../sayings/said-lines.pages.tsx";

export const keeperRegionNews = ["waits", "takenBack", "answered", "standing"] as const;

type KeeperRegionPageProps = {
  t: T;
  organization: string;
  news: (typeof keeperRegionNews)[number] | undefined;
  doubles: { cell: string; isNew: boolean; until: string; href: string }[];
  said: (SaidLine & { cell: string; isRead: boolean; backHref: string })[];
  commitments: CommitmentLine[];
  commitmentHref: (id: string) => string;
  links: { say: string; map: string; entries: string };
};

/** What an organization is asked, said and took upon itself on the map of the region. */
export function KeeperRegionPage(props: KeeperRegionPageProps) {
  const { t, organization, news, links } = props;
  const title = t("region:cells.keeper.title", { organization });
  return (
    <Page title={title} robots="noindex">
      <BackLink href={links.entries}>{t("region:cells.keeper.toEntries")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`region:cells.keeper.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      <p class="lead">{t("region:cells.keeper.lead")}</p>
      <Doubles {...props} />
      <Commitments {...props} />
      <Said {...props} />
      <div class="knoppen">
        <LinkButton href={links.say} icon="plus">
          {t("region:cells.say.title")}
        </LinkButton>
        <LinkButton href={links.map}>{t("region:cells.toMap")}</LinkButton>
      </div>
    </Page>
  );
}

function Doubles({ t, doubles }: KeeperRegionPageProps) {
  if (doubles.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-dubbel">
      <h2 id="h-dubbel">{t("region:cells.keeper.doubles")}</h2>
      <p>{t("region:cells.keeper.doublesText")}</p>
      <ul class="lijn" role="list">
        {doubles.map(({ cell, isNew, until, href }) => (
          <li class="stack--sm">
            <h3 class="h-klein">{cell}</h3>
            <p>{until}</p>
            <p>
              <LinkButton href={href}>
                {t(`region:cells.double.${isNew ? "answer" : "answerAgain"}`)}
                <AsideOf>{cell}</AsideOf>
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Commitments({ t, commitments, commitmentHref }: KeeperRegionPageProps) {
  if (commitments.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-afspraken">
      <h2 id="h-afspraken">{t("region:cells.keeper.commitments")}</h2>
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
    </section>
  );
}

function Said({ t, said }: KeeperRegionPageProps) {
  if (said.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-gezegd">
      <h2 id="h-gezegd">{t("region:cells.keeper.said")}</h2>
      <SaidLines
        t={t}
        lines={said}
        about={({ cell, isRead }) => (
          <h3 class="h-klein">
            {cell} {!isRead && <Tag kind="few">{t("region:cells.keeper.unread")}</Tag>}
          </h3>
        )}
        doing={({ cell, backHref }) => (
          <Form action={backHref}>
            <SubmitButton kind="second">
              {t("region:cells.team.takeBack")}
              <AsideOf>{cell}</AsideOf>
            </SubmitButton>
          </Form>
        )}
      />
    </section>
  );
}
