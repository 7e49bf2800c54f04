// SPDX-License-Identifier: EUPL-1.2

import { getRegion } from "#modules/network";
import { formatDate, midnightAfter } from "#platform/clock";
import { type AppContext, inLanguage, keptPage, todayOf } from "#platform/http";
import { cellName } from "../../cells/cell-name.ts";
import { listCommitments } from "../../cells/commitments/commitment.queries.ts";
import { listPlaces } from "../../cells/places.queries.ts";
import { listNeighbourhoods, listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { type Column, listColumns } from "../sheet-columns.queries.ts";
import { columnsPerSheet } from "./columns-per-sheet.ts";
import { type CommitmentOnSheet, SheetPage } from "./sheet.pages.tsx";

type Shown = { of: string | null; columns: Column[] };

/** The municipalities, or the neighbourhoods of the one that is asked for. */
export async function showSheet(c: AppContext): Promise<Response> {
  const code = await askedCode(c);
  return await keptPage(c, code ? `/regio/blad?gemeente=${code}` : "/regio/blad", async () => {
    const { t, db, centre, language } = c.var;
    const today = todayOf(c);
    const { of, columns } = await shownColumns(c, code);
    const places = columns.map(({ place }) => place);
    const region = (await getRegion(db, centre.regionId)).name;
    const view = (
      <SheetPage
        t={t}
        title={of ?? region}
        day={formatDate(today, language)}
        sheets={columnsPerSheet(columns)}
        map={await loadCellsToShow(db, centre.regionId, { places, filter: {}, today })}
        commitments={await openCommitments(c, new Set(code ? places.concat(code) : []))}
        back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
      />
    );
    return { view, until: midnightAfter(today, centre.timeZone) };
  });
}

/** Only of this region: no other address is kept. */
async function askedCode(c: AppContext): Promise<string | null> {
  const code = c.req.query("gemeente");
  if (code === undefined) return null;
  const own = await listOwnMunicipalities(c.var.db, c.var.centre.regionId);
  return own.find((one) => one.code === code)?.code ?? null;
}

async function shownColumns(c: AppContext, code: string | null): Promise<Shown> {
  const { db, centre } = c.var;
  const columns = await listColumns(db, centre.regionId);
  const one = columns.find(({ place }) => place === code);
  if (!one) return { of: null, columns };
  const parts = await listNeighbourhoods(db, centre.regionId, one.place);
  return { of: one.name, columns: [one, ...parts.map(({ id, name }) => ({ place: id, name }))] };
}

/** What is open, by the day it would be done; of one municipality what is about it, and what is about no place. */
async function openCommitments(c: AppContext, places: ReadonlySet<string>): Promise<CommitmentOnSheet[]> {
  const { t, db, centre, language } = c.var;
  const [all, named] = await Promise.all([listCommitments(db, centre.regionId), listPlaces(db, centre.regionId)]);
  return all
    .filter(({ state, place }) => state === "open" && (places.size === 0 || place === null || places.has(place)))
    .map(({ what, who, dueOn, place, activity }) => ({
      what,
      about: place && activity ? cellName(t, named, { place, activity }) : null,
      who: who.join(", "),
      day: formatDate(dueOn, language),
    }));
}
