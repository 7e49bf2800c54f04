// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  Page,
  Pagination,
  SubmitButton,
  Tag,
  TextField,
} from "#platform/ui";

export const teamNews = ["saved", "accepted", "declined", "before", "answered", "merged"] as const;

type Line = { words: string; href: string };
type StaleLine = { name: string; of: string | null; href: string; state: "stale" | "unkept" | "hidden"; day: string };
type FoundLine = {
  name: string;
  of: string | null;
  href: string;
  kind: "organization" | "entry";
  isHidden: boolean;
  hasEnded: boolean;
};

type AttentionPageProps = {
  t: T;
  news: (typeof teamNews)[number] | undefined;
  remarks: Line[];
  changes: Line[];
  stale: StaleLine[];
  words: string;
  found: FoundLine[];
  isFirstPage: boolean;
  pageSize: number;
  links: {
    self: string;
    newOrganization: string;
    rules: string;
    sources: string;
    doubles: string;
    visitors: string;
    back: string;
    previous: string | null;
    next: string | null;
  };
};

/** The directory from inside: first what asks for attention, then all there is. */
export function AttentionPage(props: AttentionPageProps) {
  const { t, news, remarks, changes, stale, links, words, isFirstPage } = props;
  const isQuiet = remarks.length + changes.length + stale.length === 0;
  return (
    <Page title={t("network:keeping.team.title")} robots="noindex">
      <BackLink href={links.back}>{t("network:keeping.team.toTeam")}</BackLink>
      {news && (
        <Notice kind={news === "before" ? "note" : "good"}>
          <p>{t(`network:keeping.team.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{t("network:keeping.team.title")}</h1>
      <p class="lead">{t("network:keeping.team.lead")}</p>
      <nav class="knoppen" aria-label={t("network:keeping.team.menu")}>
        <LinkButton href={links.newOrganization} icon="plus">
          {t("network:keeping.team.newOrganization")}
        </LinkButton>
        <a href={links.doubles}>{t("network:doubles.list.title")}</a>
        <a href={links.sources}>{t("network:keeping.team.sources")}</a>
        <a href={links.rules}>{t("network:keeping.rules.title")}</a>
        <a href={links.visitors}>{t("network:keeping.team.visitors")}</a>
      </nav>
      {words === "" && isFirstPage && (isQuiet ? <Quiet t={t} /> : <Attention {...props} />)}
      <Everything {...props} />
    </Page>
  );
}

function Quiet({ t }: { t: T }) {
  return (
    <EmptyState title={t("network:keeping.team.quiet")}>
      <p>{t("network:keeping.team.quietText")}</p>
    </EmptyState>
  );
}

function Attention({ t, remarks, changes, stale }: AttentionPageProps) {
  return (
    <section class="card stack--lg" aria-labelledby="h-aandacht">
      <h2 id="h-aandacht">{t("network:keeping.team.attention")}</h2>
      <Lines title={t("network:keeping.team.remarks")} lines={remarks} />
      <Lines title={t("network:keeping.team.changes")} lines={changes} />
      {stale.length > 0 && (
        <div class="stack">
          <h3>{t("network:keeping.team.stale")}</h3>
          <ul class="lijn" role="list">
            {stale.map(({ name, of, href, state, day }) => (
              <li>
                <a href={href}>{name}</a>
                {of && ` (${of})`}
                <p class="muted">{t(`network:keeping.team.states.${state}`, { day })}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="stack">
      <h3>{title}</h3>
      <ul class="lijn" role="list">
        {lines.map(({ words, href }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Everything({ t, words, found, links }: AttentionPageProps) {
  return (
    <section class="stack--lg" aria-labelledby="h-alles">
      <h2 id="h-alles">{t("network:keeping.team.everything")}</h2>
      <Form method="get" action={links.self} class="stack">
        <TextField name="woorden" label={t("network:keeping.team.search")} value={words} type="search" short />
        <p>
          <SubmitButton kind="second">{t("network:keeping.team.find")}</SubmitButton>
        </p>
      </Form>
      {found.length === 0 ? (
        <EmptyState title={t("network:keeping.team.nothing")} />
      ) : (
        <ul class="lijn" role="list">
          {found.map(({ name, of, href, kind, isHidden, hasEnded }) => (
            <li>
              <a href={href}>{name}</a> {kind === "organization" && <Tag>{t("network:keeping.team.organization")}</Tag>}
              {isHidden && <Tag kind="few">{t("network:keeping.isHidden")}</Tag>}
              {hasEnded && <Tag kind="full">{t("network:keeping.statusTag.defunct")}</Tag>}
              {of && <p class="muted">{of}</p>}
            </li>
          ))}
        </ul>
      )}
      <Pagination
        previous={links.previous ? { href: links.previous } : null}
        next={links.next ? { href: links.next } : null}
      />
    </section>
  );
}
