// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { CellKey } from "../../map/cell.ts";

export type DoubleInside = NonNullable<Awaited<ReturnType<typeof findDouble>>>;

export async function listOpenDoubles(db: Database, regionId: string) {
  return await selectOpen(db, regionId).execute();
}

export async function findDouble(db: Database, regionId: string, id: string) {
  return await selectOpen(db, regionId).where("double.id", "=", id).executeTakeFirst();
}

/** Those that this organization is one of, whether or not others may read it yet. For itself. */
export async function listDoublesOf(db: Database, regionId: string, organizationId: string) {
  return await selectOpen(db, regionId)
    .innerJoin("region.doubleParty as own", "own.doubleId", "double.id")
    .select(["own.view", "own.words", "own.answeredOn", "own.toldOn"])
    .where("own.organizationId", "=", organizationId)
    .execute();
}

/** Who they are, whether or not others may read it yet. For who is one of them, and for coordinators. */
export async function listParties(db: Database, doubleIds: readonly string[]) {
  if (doubleIds.length === 0) return [];
  return await selectParties(db).where("party.doubleId", "in", doubleIds).execute();
}

/** For everybody: nothing until all could answer, and then who is named. */
export async function listShownParties(db: Database, regionId: string, { place, activity }: CellKey) {
  return await selectParties(db)
    .innerJoin("region.doubleCell as double", "double.id", "party.doubleId")
    .where("double.regionId", "=", regionId)
    .where("double.place", "=", place)
    .where("double.activity", "=", activity)
    .where("double.shownOn", "is not", null)
    .where("double.endedOn", "is", null)
    .where("party.shownOn", "is not", null)
    .execute();
}

/** Who is not named yet, of all that are open. */
export async function listUnshownParties(db: Database, regionId: string) {
  return await db
    .selectFrom("region.doubleParty as party")
    .innerJoin("region.doubleCell as double", "double.id", "party.doubleId")
    .select(["party.doubleId", "party.organizationId", "party.toldOn", "party.answeredOn"])
    .where("double.regionId", "=", regionId)
    .where("double.endedOn", "is", null)
    .where("party.shownOn", "is", null)
    .orderBy("party.doubleId")
    .orderBy("party.organizationId")
    .execute();
}

/** Who does what where more than one does it, of the municipalities alone: what lies in one of its neighbourhoods follows. */
export async function listDoingsOfDoubles(db: Database, regionId: string) {
  return await db
    .selectFrom("region.cell as cell")
    .innerJoin("region.offering as offering", (join) =>
      join
        .onRef("offering.regionId", "=", "cell.regionId")
        .onRef("offering.place", "=", "cell.place")
        .onRef("offering.activity", "=", "cell.activity"),
    )
    .select(["cell.place", "cell.activity", "offering.organizationId", "offering.audiences"])
    .where("cell.regionId", "=", regionId)
    .where("cell.state", "=", "double")
    .where("cell.place", "like", "GM%")
    .orderBy("cell.place")
    .orderBy("cell.activity")
    .orderBy("offering.id")
    .execute();
}

function selectOpen(db: Database, regionId: string) {
  return db
    .selectFrom("region.doubleCell as double")
    .select(["double.id", "double.place", "double.activity", "double.begunOn", "double.shownOn"])
    .where("double.regionId", "=", regionId)
    .where("double.endedOn", "is", null)
    .orderBy("double.begunOn")
    .orderBy("double.place")
    .orderBy("double.activity");
}

function selectParties(db: Database) {
  return db
    .selectFrom("region.doubleParty as party")
    .innerJoin("network.organization as organization", "organization.id", "party.organizationId")
    .select(["party.doubleId", "party.organizationId", "organization.name", "party.toldOn"])
    .select(["party.view", "party.words", "party.answeredOn"])
    .orderBy("organization.name")
    .orderBy("party.organizationId");
}
