// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDate, formatTime, localNow, localToday, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, type keptPage } from "#platform/http";
import { isActivity } from "./activities.ts";
import { cellAddress } from "./cell.ts";
import { ChoicesForm, choiceInWords } from "./choices.pages.tsx";
import { findDrawing } from "./drawing.queries.ts";
import { type LoadedMap, loadMap } from "./load-map.ts";
import { MapPage } from "./map.pages.tsx";
import { type MapAsked, mapAddress } from "./map-address.ts";
import { somewhere } from "./offerings.ts";

type Made = Awaited<ReturnType<Parameters<typeof keptPage>[2]>>;

export async function showMap(c: AppContext, asked: MapAsked): Promise<Made> {
  const { t, language, db, centre, now } = c.var;
  const [map, drawing] = await Promise.all([loadMap(c, db, asked), findDrawing(db, centre.regionId)]);
  const to = (path: string) => inLanguage(language, path);
  const view = (
    <MapPage
      {...{
        t,
        language,
        drawnAt: drawing ? whenDrawn(c, drawing.drawnAt) : null,
        ...headingOf(c, map),
        groups: map.groups,
      }}
      choice={choiceInWords(t, language, asked.filter)}
      choices={<Choices c={c} asked={asked} map={map} languages={drawing?.languages ?? []} />}
      columns={map.columns.map(({ place, name, municipality }) => ({
        name,
        href: place === municipality ? to(`/regio/gemeente/${place}`) : null,
      }))}
      unfold={{
        label: t(asked.open === "all" ? "region:map.table.fold" : "region:map.table.unfold"),
        href: to(mapAddress({ ...asked, open: asked.open === "all" ? null : "all" })),
      }}
      somewhere={(drawing?.somewhere ?? []).filter(isActivity).map((activity) => ({
        label: t(`region:map.activity.${activity}`),
        href: to(cellAddress({ place: somewhere, activity })),
      }))}
      links={{
        gaps: to("/regio/voor-wie"),
        csv: to(mapAddress({ ...asked, open: null }, "/regio.csv")),
        xlsx: to(mapAddress({ ...asked, open: null }, "/regio.xlsx")),
        charts: to("/regio/beeld"),
        sheet: to("/regio/blad"),
        principles: to("/regio/uitgangspunten"),
        commitments: to("/regio/afspraken"),
        thenAndNow: to("/regio/toen-en-nu"),
      }}
      canonical={centre.origin + to(mapAddress(asked))}
    />
  );
  return { view, until: midnightAfter(localToday(now(), centre.timeZone), centre.timeZone) };
}

function headingOf({ var: { t } }: AppContext, { columns, municipality }: LoadedMap) {
  if (municipality === null) {
    return { title: t("region:map.title"), lead: t("region:map.lead", { count: columns.length }) };
  }
  const { name } = municipality;
  return { title: t("region:map.titleIn", { name }), lead: t("region:map.leadIn", { name }) };
}

type ChoicesProps = { c: AppContext; asked: MapAsked; map: LoadedMap; languages: readonly string[] };

function Choices({ c, asked, map, languages }: ChoicesProps) {
  const { t, language } = c.var;
  return (
    <ChoicesForm
      {...{ t, language, languages, filter: asked.filter }}
      action={inLanguage(language, "/regio")}
      municipality={map.municipality?.place ?? null}
      municipalities={map.withNeighbourhoods.map(({ place, name }) => ({ value: place, label: name }))}
      open={asked.open === "all" ? "alle" : asked.open}
    />
  );
}

function whenDrawn({ var: { t, centre, language } }: AppContext, drawnAt: Temporal.Instant): string {
  const local = localNow(drawnAt, centre.timeZone);
  return t("region:map.moment", { day: formatDate(local.slice(0, 10), language), time: formatTime(local, language) });
}
