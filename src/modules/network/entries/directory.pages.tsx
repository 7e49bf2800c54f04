// SPDX-License-Identifier: EUPL-1.2
import type { Meaning } from "#platform/search";
import { Icon, Notice, Page, Pagination } from "#platform/ui";
import { DatesForWords } from "../beside/beside.pages.tsx";
import type { DatesBeside } from "../beside/beside.ts";
import { addressOf, hasChoices } from "../finding/filter.ts";
import { ThemeChips } from "./directory-chips.pages.tsx";
import { DirectoryFilterForm, type FilterProps } from "./directory-filter.pages.tsx";
import type { EntrySummary } from "./entry.ts";
import { EntryCard } from "./entry-card.pages.tsx";
import { Nothing, type Wider } from "./nothing.pages.tsx";
import { hrefFor } from "./reader.ts";
import { LayOnSheet, type SheetEntry, SheetStrip } from "./sheet-strip.pages.tsx";

export type DirectoryPageProps = FilterProps & {
  entries: readonly EntrySummary[];
  total: number;
  pages: number;
  meanings: readonly Meaning[];
  /** All words that were typed are in what was found. */
  isWhole: boolean;
  isNight: boolean;
  wider: readonly Wider[];
  /** What the programme of the house has for the same words. */
  beside: DatesBeside | null;
  onSheet: readonly SheetEntry[];
  canonical: string;
};

/** What there is for whoever looks: every choice is a link or a form that asks for an address. */
export function DirectoryPage(props: DirectoryPageProps) {
  const { reader, filter, entries } = props;
  const { t } = reader;
  const isAll = !hasChoices(filter) && filter.page === undefined;
  return (
    <Page
      title={t("network:entries.title")}
      description={t("network:entries.lead")}
      wide
      canonical={props.canonical}
      robots={isAll && reader.sheet.length === 0 ? undefined : "noindex"}
    >
      <div class="wrap section section--kop stack">
        <h1>{t("network:entries.title")}</h1>
        <p class="lead">{t("network:entries.lead")}</p>
        <SheetStrip reader={reader} entries={props.onSheet} />
        {props.isNight && <AtNight {...props} />}
        <DirectoryFilterForm {...props} />
        {isAll && <ThemeChips reader={reader} />}
        <WhatWasUnderstood {...props} />
      </div>
      <div class="wrap stack">
        {entries.length === 0 && <Nothing {...props} />}
        <h2 class="visually-hidden">{t("network:entries.list.title")}</h2>
        <ul class="kaarten kaarten--wijd" role="list">
          {entries.map((entry) => (
            <EntryCard reader={reader} entry={entry}>
              <LayOnSheet reader={reader} entry={entry} back={addressOf(filter)} />
            </EntryCard>
          ))}
        </ul>
        <OtherPages {...props} />
        <DatesForWords t={t} beside={props.beside} words={filter.words ?? ""} />
        {entries.length > 0 && <Elsewhere {...props} />}
      </div>
    </Page>
  );
}

/** Whoever looks at night first hears who is awake. The numbers themselves stand at the foot of every page. */
function AtNight({ reader, filter }: DirectoryPageProps) {
  const { t } = reader;
  return (
    <Notice icon="moon">
      <p>
        <b>{t("network:entries.night.title")}</b>
      </p>
      <p class="row">
        {!filter.open && (
          <a href={`${hrefFor(reader, addressOf({ open: true }))}#gevonden`}>{t("network:entries.night.open")}</a>
        )}
        <a href="#h-zwaar">{t("network:entries.night.call")}</a>
      </p>
    </Notice>
  );
}

const mostTold = 6;

/** How much there is and in which order, and which other words were looked for. */
function WhatWasUnderstood(props: DirectoryPageProps) {
  const { reader, filter, meanings, placeName, total } = props;
  const { t } = reader;
  const instead = [...new Set(meanings.flatMap((meaning) => meaning.instead ?? []))];
  const also = [...new Set(meanings.flatMap((meaning) => meaning.also))].slice(0, mostTold);
  return (
    <div class="stack--sm" id="gevonden">
      <p role="status">
        <b>{countWords(props)}</b>
        {props.pages > 1 && `. ${t("network:entries.list.page", { page: filter.page ?? 1, pages: props.pages })}`}
      </p>
      {!props.isWhole && total > 0 && <p>{t("network:entries.list.partly")}</p>}
      {instead.length > 0 && (
        <p>
          {t("network:entries.list.instead")} <b>{instead.join(", ")}</b>.
        </p>
      )}
      {also.length > 0 && <p class="muted">{t("network:entries.list.also", { words: also.join(", ") })}</p>}
      {filter.from !== undefined && placeName === null && (
        <Notice>
          <p>{t("network:entries.list.unknownPlace", { place: filter.from })}</p>
        </Notice>
      )}
    </div>
  );
}

function countWords({ reader: { t }, filter, total, placeName }: DirectoryPageProps): string {
  if (total === 0) return t("network:entries.list.none");
  if (placeName !== null) return t("network:entries.list.near", { count: total, place: placeName });
  if (filter.words !== undefined) return t("network:entries.list.best", { count: total });
  return t("network:entries.list.byName", { count: total });
}

function OtherPages({ reader, filter, pages }: DirectoryPageProps) {
  const { t } = reader;
  const { page = 1 } = filter;
  const to = (other: number) => `${hrefFor(reader, addressOf({ ...filter, page: other }))}#gevonden`;
  return (
    <Pagination
      label={t("network:entries.list.pages")}
      previous={page > 1 && page <= pages ? { href: to(page - 1), label: t("network:entries.list.previous") } : null}
      next={page < pages ? { href: to(page + 1), label: t("network:entries.list.next") } : null}
    />
  );
}

/** The same choice on a map, on another site, or as a file. */
function Elsewhere({ reader, filter }: DirectoryPageProps) {
  const { t } = reader;
  const { page: _, ...all } = filter;
  const to = (path: string) => hrefFor({ ...reader, sheet: [] }, addressOf(all, path));
  return (
    <p class="row niet-printen week__na">
      <a class="terug" href={to("/wegwijzer/kaart")}>
        <Icon name="map-pin" />
        {t("network:entries.list.map")}
      </a>
      <a class="terug" href={to("/wegwijzer/insluiten")}>
        <Icon name="external-link" />
        {t("network:entries.list.embed")}
      </a>
      <a class="terug" href={to("/wegwijzer/downloads")}>
        <Icon name="download" />
        {t("network:entries.list.downloads")}
      </a>
    </p>
  );
}
