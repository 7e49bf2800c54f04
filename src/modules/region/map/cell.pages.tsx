// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { EmptyState, type Fact, Facts, LinkButton, Page, Tag, type TextLink } from "#platform/ui";
import type { CellState } from "./cell.ts";
import { CellMark } from "./cell-mark.pages.tsx";

export type OfferedBy = {
  /** Null: nobody is named. */
  name: string | null;
  entries: { title: string; href: string | null; words: string }[];
  facts: Fact[];
  /** For who brings the region together. */
  secureHref: string | null;
};
export type CellPageProps = {
  t: T;
  title: string;
  tag: string;
  /** Absent for what is in no column. */
  state: { state: CellState; more: string | null; words: string } | null;
  offered: readonly OfferedBy[];
  elsewhere: TextLink | null;
  links: { block: TextLink; place: TextLink | null };
  talk: ComponentChildren;
  news: ComponentChildren;
  back: TextLink;
  canonical: string;
};

/** What is behind one cell of the map: who does it, where, and for how long that is sure. */
export function CellPage(props: CellPageProps) {
  const { t, title, tag, state, offered, elsewhere, links, talk, news, back, canonical } = props;
  return (
    <Page title={title} back={back} canonical={canonical} description={t("region:map.cell.description", { title })}>
      {news}
      <p>
        <Tag>{tag}</Tag>
      </p>
      <h1>{title}</h1>
      {state && (
        <div class="stack--sm">
          <p class="regio-stand">
            <CellMark t={t} state={state.state} more={state.more} />
          </p>
          <p class="lead">{state.words}</p>
        </div>
      )}
      <section class="stack" aria-labelledby="h-wie">
        <h2 id="h-wie">{t("region:map.cell.who")}</h2>
        {offered.length === 0 ? (
          <EmptyState title={t("region:map.cell.nobody")}>
            <p>{t("region:map.cell.tell")}</p>
          </EmptyState>
        ) : (
          offered.map((one) => <Offered t={t} {...one} />)
        )}
        {elsewhere && (
          <p>
            <a href={elsewhere.href}>{elsewhere.label}</a>
          </p>
        )}
      </section>
      {talk}
      <nav class="stack--sm niet-printen" aria-label={t("region:map.cell.further")}>
        <p>
          <a href={links.block.href}>{links.block.label}</a>
        </p>
        {links.place && (
          <p>
            <a href={links.place.href}>{links.place.label}</a>
          </p>
        )}
      </nav>
    </Page>
  );
}

function Offered({ t, name, entries, facts, secureHref }: OfferedBy & { t: T }) {
  const title = name ?? t("region:map.cell.unnamed");
  return (
    <article class="card stack">
      <h3>{title}</h3>
      <ul class="stack--sm">
        {entries.map((entry) => (
          <li>
            {entry.href === null ? entry.title : <a href={entry.href}>{entry.title}</a>}
            {entry.words && <span class="muted">{`. ${entry.words}`}</span>}
          </li>
        ))}
      </ul>
      <Facts facts={facts} />
      {secureHref && (
        <p class="niet-printen">
          <LinkButton href={secureHref}>
            {t("region:map.securing.link")}
            <span class="visually-hidden">{`: ${title}`}</span>
          </LinkButton>
        </p>
      )}
    </article>
  );
}
