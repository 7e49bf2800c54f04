// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Notice, Page } from "#platform/ui";
import { likenessInWords } from "./alike.pages.tsx";
import type { Likeness } from "./double.ts";
import { type MergeLine, Merges } from "./merges.pages.tsx";

type Named = { name: string; of: string | null };
type PairLine = { one: Named; other: Named; likeness: Likeness[]; href: string };
export const doubleNews = ["apart", "stuck"] as const;

type DoublesPageProps = {
  t: T;
  organizations: PairLine[];
  entries: PairLine[];
  merges: MergeLine[];
  news: (typeof doubleNews)[number] | undefined;
  backHref: string;
};

export function DoublesPage({ t, organizations, entries, merges, news, backHref }: DoublesPageProps) {
  return (
    <Page title={t("network:doubles.list.title")} robots="noindex">
      <BackLink href={backHref}>{t("network:keeping.team.title")}</BackLink>
      {news && (
        <Notice kind={news === "apart" ? "good" : "problem"}>
          <p>{t(`network:doubles.apart.news.${news}`)}</p>
        </Notice>
      )}
      <h1>{t("network:doubles.list.title")}</h1>
      <p class="lead">{t("network:doubles.list.lead")}</p>
      {organizations.length + entries.length === 0 && (
        <EmptyState title={t("network:doubles.list.none")}>
          <p>{t("network:doubles.list.noneText")}</p>
        </EmptyState>
      )}
      <Pairs t={t} id="h-organisaties" title={t("network:doubles.list.organizations")} pairs={organizations} />
      <Pairs t={t} id="h-hulp" title={t("network:doubles.list.entries")} pairs={entries} />
      <Merges t={t} merges={merges} />
    </Page>
  );
}

function Pairs({ t, id, title, pairs }: { t: T; id: string; title: string; pairs: PairLine[] }) {
  if (pairs.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="lijn" role="list">
        {pairs.map(({ one, other, likeness, href }) => (
          <li>
            <a href={href}>{t("network:doubles.list.pair", { one: inWords(one), other: inWords(other) })}</a>
            <p class="muted">{likenessInWords(t, likeness)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ name, of }: Named): string {
  return of ? `${name} (${of})` : name;
}
