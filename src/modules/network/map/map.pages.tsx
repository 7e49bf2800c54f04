// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Icon, Notice, Page, Pagination } from "#platform/ui";
import { DirectoryFilterForm, type FilterProps } from "../entries/directory-filter.pages.tsx";
import type { EntrySummary } from "../entries/entry.ts";
import { addressOf, type DirectoryFilter } from "../finding/filter.ts";
import type { Laid, ListPage } from "./found.ts";
import { mapAddress, mapPath } from "./map-address.ts";
import { MapDrawing, type MapDrawingProps } from "./map-drawing.pages.tsx";
import { MapList } from "./map-list.pages.tsx";
import { MoveMap } from "./move-map.pages.tsx";
import type { View } from "./view.ts";

export type MapPageProps = FilterProps & {
  drawing: Omit<MapDrawingProps, "t">;
  view: View;
  /** Whether the address says which piece of the map this is; else it shows all that was found. */
  isChosen: boolean;
  laid: Laid;
  list: ListPage;
  entries: ReadonlyMap<string, EntrySummary>;
  /** Of pictures of a map that the operator chose. */
  tileSource: string | null;
  canonical: string;
};

/** The list on a map: what cannot be drawn stands below it, so that both say the same. */
export function MapPage(props: MapPageProps) {
  const { reader, filter, drawing } = props;
  const { t } = reader;
  return (
    <Page
      title={t("network:map.title")}
      description={t("network:map.lead")}
      wide
      canonical={props.canonical}
      robots="noindex"
      head={<link rel="stylesheet" href="/wegwijzer/kaart.css" />}
    >
      <div class="wrap section section--kop stack">
        <p>
          <a class="terug" href={inLanguage(reader.language, addressOf(withoutPage(filter)))}>
            <Icon name="list" />
            {t("network:map.toList")}
          </a>
        </p>
        <h1>{t("network:map.title")}</h1>
        <p class="lead">{t("network:map.lead")}</p>
        <DirectoryFilterForm {...props} path={mapPath} />
      </div>
      <div class="wrap cols cols--7-5" id="kaart">
        <section class="stack" aria-labelledby="h-kaart">
          <h2 id="h-kaart" class="h-klein">
            {drawing.title}
          </h2>
          <p role="status" id="gevonden">
            {countsInWords(props)}
          </p>
          {filter.from !== undefined && props.placeName === null && (
            <Notice>
              <p>{t("network:entries.list.unknownPlace", { place: filter.from })}</p>
            </Notice>
          )}
          <MapDrawing t={t} {...drawing} />
          <MoveMap {...props} />
          <p class="small muted">{props.tileSource ?? `${t("network:map.source")} ${t("network:map.rough")}`}</p>
        </section>
        <div class="stack--lg">
          <MapList {...props} />
          <OtherPages {...props} />
        </div>
      </div>
    </Page>
  );
}

function countsInWords({ reader: { t }, laid }: MapPageProps): string {
  const { here, elsewhere, nowhere } = laid;
  const total = here.length + elsewhere.length + nowhere.length;
  return [
    t("network:map.count", { count: total }),
    total > 0 && t("network:map.here", { count: here.length }),
    elsewhere.length > 0 && t("network:map.elsewhere", { count: elsewhere.length }),
    nowhere.length > 0 && t("network:map.nowhere", { count: nowhere.length }),
  ]
    .filter(Boolean)
    .join(" ");
}

function OtherPages({ reader, filter, list: { page, pages }, view, isChosen }: MapPageProps) {
  const to = (other: number) => ({
    href: `${inLanguage(reader.language, mapAddress({ ...filter, page: other }, isChosen ? view : null))}#lijst`,
  });
  return (
    <Pagination
      label={reader.t("network:map.list.pages")}
      previous={page > 1 ? to(page - 1) : null}
      next={page < pages ? to(page + 1) : null}
    />
  );
}

function withoutPage({ page: _, ...filter }: DirectoryFilter): DirectoryFilter {
  return filter;
}
