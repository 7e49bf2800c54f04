// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, LinkButton, Notice, Page, Tag, type TextLink } from "#platform/ui";
import type { ProposalState } from "./tables.ts";

export const proposalNews = ["accepted", "declined", "waits", "before", "gone"] as const;

export type ListedProposal = {
  words: string;
  partner: string;
  day: string;
  state: ProposalState;
  href: string;
  hasFirstYes: boolean;
};

type ProposalsPageProps = {
  t: T;
  news: (typeof proposalNews)[number] | undefined;
  waiting: ListedProposal[];
  answered: ListedProposal[];
  /** Absent: whoever asks gives no links. */
  doorsHref: string | null;
  back: TextLink;
};

export function ProposalsPage({ t, news, waiting, answered, doorsHref, back }: ProposalsPageProps) {
  return (
    <Page title={t("programme:offers.list.title")} robots="noindex" back={back}>
      {news && (
        <Notice kind={news === "before" || news === "gone" ? "note" : "good"}>
          <p>{t(`programme:offers.list.news.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("programme:offers.list.title")}</h1>
          <p class="lead">{t("programme:offers.list.lead")}</p>
          {doorsHref && (
            <div class="knoppen">
              <LinkButton href={doorsHref}>{t("programme:offers.list.doors")}</LinkButton>
            </div>
          )}
        </div>
        {waiting.length === 0 ? (
          <EmptyState title={t("programme:offers.list.none")} />
        ) : (
          <section class="stack" aria-labelledby="h-wacht">
            <h2 id="h-wacht">{t("programme:offers.list.waiting")}</h2>
            <Listed t={t} proposals={waiting} />
          </section>
        )}
        {answered.length > 0 && (
          <section class="stack" aria-labelledby="h-antwoorden">
            <h2 id="h-antwoorden">{t("programme:offers.list.answered")}</h2>
            <Listed t={t} proposals={answered} />
          </section>
        )}
      </div>
    </Page>
  );
}

function Listed({ t, proposals }: { t: T; proposals: ListedProposal[] }) {
  return (
    <ul class="lijn" role="list">
      {proposals.map(({ words, partner, day, state, href, hasFirstYes }) => (
        <li class="stack--sm">
          <h3 class="h-klein">
            <a href={href}>{words}</a>
          </h3>
          <p class="row">
            <span>{t("programme:offers.list.from", { partner, day })}</span>
            {state !== "new" && <Tag>{t(`programme:offers.partner.state.${state}`)}</Tag>}
            {hasFirstYes && <Tag>{t("programme:offers.list.firstYes")}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
