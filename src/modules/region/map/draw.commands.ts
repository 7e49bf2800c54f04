// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { listMunicipalities, raiseForRegion } from "#modules/network";
import { blockOfKind } from "#modules/programme";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { activities, isActivity } from "./activities.ts";
import { findDrawing, readDrawnOf } from "./drawing.queries.ts";
import { locateAll, municipalitiesIn } from "./locating.ts";
import { isMunicipality, listMapColumns, type MapColumn } from "./map-columns.queries.ts";
import { type Offering, offeringsOf, somewhere } from "./offerings.ts";
import { decideCells } from "./rule.ts";
import { listProgrammeSources, listServiceSources, type Source } from "./sources.queries.ts";
import type { DrawingTable } from "./tables.ts";

const zone = "Europe/Amsterdam";
const rowsAtOnce = 2000;

/** Draws the map of a region where directory, programme, columns or the day are others than at the last time. */
export async function drawRegion(trx: Transaction, regionId: string, now: Temporal.Instant): Promise<void> {
  await sql`select from network.region where id = ${regionId} for no key update`.execute(trx);
  const today = localToday(now, zone);
  const columns = await listMapColumns(trx, regionId);
  const drawnOf = await readDrawnOf(trx, regionId, columns, today);
  const before = await findDrawing(trx, regionId);
  if (before?.drawnOf === drawnOf) return;

  const offerings = await gatherOfferings(trx, { regionId, columns, today, now });
  const letters = hash("sha256", JSON.stringify(offerings), "hex");
  await keepDrawing(trx, { regionId, drawnOf, offerings: letters, drawnAt: now, ...inShort(offerings) });
  if (before?.offerings === letters) return;
  await replaceOfferings(trx, regionId, offerings);
  await keepCells(trx, regionId);
  await tellDrawn(trx, regionId, now);
}

type Asked = { regionId: string; columns: readonly MapColumn[]; today: string; now: Temporal.Instant };

async function gatherOfferings(trx: Transaction, { regionId, columns, today, now }: Asked): Promise<Offering[]> {
  const codes = new Set(columns.filter(isMunicipality).map(({ place }) => place));
  const municipalities = (await listMunicipalities()).filter(({ code }) => codes.has(code));
  const programme = await listProgrammeSources(trx, regionId, now);
  const sources: Source[] = [
    ...(await listServiceSources(trx, regionId, today)),
    ...programme.map(({ kind, ...source }) => ({ ...source, activities: withKind(source.activities, kind) })),
  ];
  const locate = await locateAll(sources.flatMap(({ spots }) => spots));
  return sources.flatMap((source) => {
    const located = source.spots.map(locate);
    const named = source.areas.flatMap((area) => municipalitiesIn(area, municipalities));
    return offeringsOf({ ...source, located, municipalities: named }, columns);
  });
}

/** What an activity is in the map, its kind says where it does not say so itself. */
function withKind(own: readonly string[], kind: string): string[] {
  const ofKind = blockOfKind(kind);
  return own.some(isActivity) || ofKind === null ? [...own] : [ofKind];
}

/** What every page asks of all of it together. */
function inShort(offerings: readonly Offering[]) {
  const inNoPlace = offerings.filter(({ place }) => place === somewhere);
  return {
    languages: [...new Set(offerings.flatMap(({ languages }) => languages))].sort(),
    somewhere: activities.filter((code) => inNoPlace.some(({ activity }) => activity === code)),
  };
}

async function keepDrawing(trx: Transaction, drawing: DrawingTable): Promise<void> {
  const { regionId: _, ...changes } = drawing;
  await trx
    .insertInto("region.drawing")
    .values(drawing)
    .onConflict((conflict) => conflict.column("regionId").doUpdateSet(changes))
    .execute();
}

async function replaceOfferings(trx: Transaction, regionId: string, offerings: readonly Offering[]): Promise<void> {
  await trx.deleteFrom("region.offering").where("regionId", "=", regionId).execute();
  for (let from = 0; from < offerings.length; from += rowsAtOnce) {
    const rows = offerings.slice(from, from + rowsAtOnce).map((offering) => ({ ...offering, regionId }));
    await trx.insertInto("region.offering").values(rows).execute();
  }
}

/** Works out anew what the rule says of each cell, of some activities or of all. */
export async function keepCells(
  trx: Transaction,
  regionId: string,
  only: readonly string[] = activities,
): Promise<void> {
  const rows = await trx
    .selectFrom("region.offering as offering")
    .leftJoin("region.securing as securing", (join) =>
      join
        .onRef("securing.regionId", "=", "offering.regionId")
        .onRef("securing.organizationId", "=", "offering.organizationId")
        .onRef("securing.municipality", "=", "offering.municipality")
        .onRef("securing.activity", "=", "offering.activity"),
    )
    .select(["offering.place", "offering.activity", "offering.organizationId", "offering.audiences"])
    .select("securing.untilOn as securedUntil")
    .distinct()
    .where("offering.regionId", "=", regionId)
    .where("offering.activity", "in", only)
    .execute();
  const cells = decideCells(
    rows.flatMap(({ activity, ...row }) => (isActivity(activity) ? [{ activity, ...row }] : [])),
  );
  await trx.deleteFrom("region.cell").where("regionId", "=", regionId).where("activity", "in", only).execute();
  const there = cells.flatMap(({ state, ...cell }) => (state === "missing" ? [] : [{ ...cell, state, regionId }]));
  for (let from = 0; from < there.length; from += rowsAtOnce) {
    await trx
      .insertInto("region.cell")
      .values(there.slice(from, from + rowsAtOnce))
      .execute();
  }
}

/** Whoever keeps what a cell was, or tells that it is double, hears it by "region.drawn". */
async function tellDrawn(trx: Transaction, regionId: string, now: Temporal.Instant): Promise<void> {
  const centre = await trx
    .selectFrom("network.centre")
    .select("id")
    .where("regionId", "=", regionId)
    .orderBy("id")
    .executeTakeFirst();
  await recordEvent(trx, "region.drawn", regionId, centre?.id ?? null, now);
  await raiseForRegion(trx, regionId);
}
