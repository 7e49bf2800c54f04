// SPDX-License-Identifier: EUPL-1.2
import { localToday, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage, notFound } from "#platform/http";
import { CellTalk } from "../cells/cell-talk.pages.tsx";
import { loadCellWords } from "../cells/load-cell-words.ts";
import { blockOf, isActivity } from "./activities.ts";
import { CellPage, type CellPageProps } from "./cell.pages.tsx";
import { type CellKey, cellAddress } from "./cell.ts";
import { listOfferings } from "./cells.queries.ts";
import { moreOf } from "./load-map.ts";
import { mapAddress } from "./map-address.ts";
import { isMunicipality, listMapColumns, type MapColumn } from "./map-columns.queries.ts";
import { offeredBy } from "./offered-by.ts";
import { somewhere } from "./offerings.ts";
import { SecuredNotice } from "./securing.pages.tsx";
import { loadCellsToShow } from "./shown-cells.ts";

export async function showCell(c: AppContext): Promise<Response> {
  const { db, centre, now } = c.var;
  const activity = c.req.param("activity") ?? "";
  const place = c.req.param("place") ?? "";
  if (!isActivity(activity)) notFound();
  const columns = await listMapColumns(db, centre.regionId);
  const column = columns.find((one) => one.place === place) ?? null;
  if (column === null && place !== somewhere) notFound();
  const key: CellKey = { place, activity };
  const isSaid = c.req.query("gezegd") === "1";
  return await keptPage(c, cellAddress(key) + (isSaid ? "?gezegd=1" : ""), async () => ({
    view: <CellPage {...(await propsOf(c, key, column))} news={isSaid && <SecuredNotice t={c.var.t} />} />,
    until: midnightAfter(localToday(now(), centre.timeZone), centre.timeZone),
  }));
}

async function propsOf(c: AppContext, key: CellKey, column: MapColumn | null): Promise<Omit<CellPageProps, "news">> {
  const { t, language, db, centre } = c.var;
  const { activity } = key;
  const block = blockOf(activity).code;
  const to = (path: string) => inLanguage(language, path);
  const name = t(`region:map.activity.${activity}`);
  return {
    t,
    title: column
      ? t("region:map.cell.title", { activity: name, place: column.name })
      : t("region:map.cell.somewhere", { activity: name }),
    tag: t(`region:map.block.${block}`),
    state: column && (await stateOf(c, key)),
    offered: offeredBy(c, activity, await listOfferings(db, centre.regionId, key)),
    elsewhere: column && (await elsewhereOf(c, key)),
    links: {
      block: { href: to(`/regio/bouwsteen/${block}`), label: t("region:map.cell.toBlock") },
      place:
        column && isMunicipality(column)
          ? { href: to(`/regio/gemeente/${column.place}`), label: t("region:map.cell.toPlace", { name: column.name }) }
          : null,
    },
    talk: column && <CellTalk t={t} words={await loadCellWords(c, key)} />,
    back: {
      href: `${to(mapAddress({ filter: {}, municipality: neighbourhoodOf(column), open: block }))}#${block}`,
      label: t("region:map.toMap"),
    },
    canonical: centre.origin + to(cellAddress(key)),
  };
}

function neighbourhoodOf(column: MapColumn | null): string | null {
  return column === null || isMunicipality(column) ? null : column.municipality;
}

async function stateOf(c: AppContext, key: CellKey) {
  const { t, db, centre, now } = c.var;
  const today = localToday(now(), centre.timeZone);
  const cells = await loadCellsToShow(db, centre.regionId, { places: [key.place], filter: {}, today });
  const cell = cells(key);
  return { state: cell.state, more: moreOf(c, cell), words: t(`region:map.cell.state.${cell.state}`) };
}

/** What is in no place may serve people here as well. */
async function elsewhereOf({ var: { t, db, centre, language } }: AppContext, { activity }: CellKey) {
  const key = { place: somewhere, activity };
  const offerings = await listOfferings(db, centre.regionId, key);
  if (offerings.length === 0) return null;
  return { href: inLanguage(language, cellAddress(key)), label: t("region:map.cell.alsoSomewhere") };
}
