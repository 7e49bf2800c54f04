// SPDX-License-Identifier: EUPL-1.2
import { type ExpressionBuilder, sql } from "kysely";
import type { Database, Schema } from "#platform/db";
import { activities, isActivity } from "./activities.ts";
import type { Cell, CellKey } from "./cell.ts";
import { isChosen, type MapFilter } from "./map-filter.ts";
import { decideCells, fillIn } from "./rule.ts";

type Asked = { places: readonly string[]; filter?: MapFilter };
type Offerings = ExpressionBuilder<Schema & { offering: Schema["region.offering"] }, "offering">;

/** Every cell of these columns, missing ones too, in the order of the reference; as the rule says, before people say anything. */
export async function listCells(db: Database, regionId: string, { places, filter = {} }: Asked): Promise<Cell[]> {
  if (places.length === 0) return [];
  const found = isChosen(filter)
    ? await listChosenCells(db, regionId, places, filter)
    : await listDrawnCells(db, regionId, places);
  return fillIn(found, places, activities);
}

async function listDrawnCells(db: Database, regionId: string, places: readonly string[]): Promise<Cell[]> {
  const rows = await db
    .selectFrom("region.cell")
    .select(["place", "activity", "state", "securedUntil"])
    .where("regionId", "=", regionId)
    .where("place", "in", places)
    .execute();
  return rows.flatMap(({ activity, ...row }) => (isActivity(activity) ? [{ activity, ...row }] : []));
}

async function listChosenCells(
  db: Database,
  regionId: string,
  places: readonly string[],
  filter: MapFilter,
): Promise<Cell[]> {
  const rows = await db
    .selectFrom("region.offering as offering")
    .leftJoin("region.securing as securing", (join) => join.on(isSecuredBy))
    .select(["offering.place", "offering.activity", "offering.organizationId", "offering.audiences"])
    .select("securing.untilOn as securedUntil")
    .distinct()
    .where("offering.regionId", "=", regionId)
    .where("offering.place", "in", places)
    .where((e) => e.and(conditionsOf(e, filter)))
    .execute();
  return decideCells(rows.flatMap(({ activity, ...row }) => (isActivity(activity) ? [{ activity, ...row }] : [])));
}

/** Columns of a question that has both. */
const isSecuredBy = sql<boolean>`securing.region_id = offering.region_id and securing.activity = offering.activity
  and securing.organization_id = offering.organization_id and securing.municipality = offering.municipality`;

/** What names nobody in particular is for everyone. */
function conditionsOf(e: Offerings, { audience, language, evening, weekend }: MapFilter) {
  const isForEveryone = sql<boolean>`cardinality(offering.audiences) = 0`;
  return [
    ...(audience === undefined ? [] : [e.or([isForEveryone, sql<boolean>`${audience} = any(offering.audiences)`])]),
    ...(language === undefined ? [] : [sql<boolean>`${language} = any(offering.languages)`]),
    ...(evening ? [e("offering.evening", "=", true)] : []),
    ...(weekend ? [e("offering.weekend", "=", true)] : []),
  ];
}

export type CellOffering = Awaited<ReturnType<typeof listOfferings>>[number];

/** What is behind a cell: of the organizations by name, each with what it has. What the directory hid since is left out. */
export async function listOfferings(db: Database, regionId: string, { place, activity }: CellKey) {
  return await db
    .selectFrom("region.offering as offering")
    .leftJoin("network.organization as organization", "organization.id", "offering.organizationId")
    .leftJoin("network.service as service", "service.id", "offering.serviceId")
    .leftJoin("region.securing as securing", (join) => join.on(isSecuredBy))
    .select(["offering.id", "offering.title", "offering.serviceId", "offering.centreId", "offering.slug"])
    .select(["offering.audiences", "offering.audienceWords", "offering.languages", "offering.municipality"])
    .select(["offering.evening", "offering.weekend", "offering.checkedOn", "offering.organizationId"])
    .select(["organization.name as organizationName"])
    .select((e) =>
      e
        .selectFrom("network.centreHost as own")
        .select((host) => host.fn.min("own.host").as("host"))
        .whereRef("own.centreId", "=", "offering.centreId")
        .as("host"),
    )
    .select(["securing.untilOn", "securing.payer", "securing.saidOn", "securing.saidBy"])
    .where("offering.regionId", "=", regionId)
    .where("offering.place", "=", place)
    .where("offering.activity", "=", activity)
    .where((e) =>
      e.or([
        e("offering.serviceId", "is", null),
        e.and([e("service.hiddenAt", "is", null), e("service.status", "in", ["active", "temporarily closed"])]),
      ]),
    )
    .orderBy("organization.name")
    .orderBy("offering.title")
    .orderBy("offering.id")
    .execute();
}
