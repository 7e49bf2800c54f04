// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { CellKey } from "../../map/cell.ts";

export type Commitment = Awaited<ReturnType<typeof listCommitments>>[number];
const mostShown = 300;

/** Of a region: what is open by the day it would be done, then what is done or let go, the last in front. */
export async function listCommitments(db: Database, regionId: string) {
  return await selectCommitments(db, regionId).execute();
}

export async function listCommitmentsOfCell(db: Database, regionId: string, { place, activity }: CellKey) {
  return await selectCommitments(db, regionId)
    .where("commitment.place", "=", place)
    .where("commitment.activity", "=", activity)
    .execute();
}

/** What this organization said it would do and is open. */
export async function listCommitmentsOf(db: Database, regionId: string, organizationId: string) {
  return await ofOrganization(selectCommitments(db, regionId), organizationId)
    .where("commitment.state", "=", "open")
    .execute();
}

export async function findCommitment(db: Database, regionId: string, id: string) {
  return await selectCommitments(db, regionId).where("commitment.id", "=", id).executeTakeFirst();
}

/** The same, where this organization is one of who do it. */
export async function findCommitmentOf(db: Database, regionId: string, organizationId: string, id: string) {
  return await ofOrganization(selectCommitments(db, regionId), organizationId)
    .where("commitment.id", "=", id)
    .executeTakeFirst();
}

/** Whatever the capitals. */
export async function findOrganizationsByName(db: Database, regionId: string, names: readonly string[]) {
  return await db
    .selectFrom("network.organization")
    .select(["id", "name"])
    .where("regionId", "=", regionId)
    .where((e) =>
      e(
        e.fn<string>("lower", ["name"]),
        "in",
        names.map((name) => name.toLowerCase()),
      ),
    )
    .orderBy("name")
    .orderBy("id")
    .execute();
}

function selectCommitments(db: Database, regionId: string) {
  return db
    .selectFrom("region.commitment as commitment")
    .select(["commitment.id", "commitment.place", "commitment.activity", "commitment.what", "commitment.dueOn"])
    .select(["commitment.state", "commitment.words", "commitment.stateOn", "commitment.madeOn"])
    .select((e) =>
      e.fn
        .coalesce(
          e
            .selectFrom("region.commitmentParty as party")
            .select((f) => f.fn.agg<string[]>("array_agg", ["party.name"]).orderBy("party.name").as("names"))
            .whereRef("party.commitmentId", "=", "commitment.id"),
          sql<string[]>`'{}'::text[]`,
        )
        .as("who"),
    )
    .where("commitment.regionId", "=", regionId)
    .orderBy((e) => e("commitment.state", "!=", "open"))
    .orderBy((e) => e.case().when("commitment.state", "=", "open").then(e.ref("commitment.dueOn")).end())
    .orderBy("commitment.stateOn", "desc")
    .orderBy("commitment.createdAt")
    .orderBy("commitment.id")
    .limit(mostShown);
}

function ofOrganization(query: ReturnType<typeof selectCommitments>, organizationId: string) {
  return query.where((e) =>
    e.exists(
      e
        .selectFrom("region.commitmentParty as own")
        .select("own.name")
        .whereRef("own.commitmentId", "=", "commitment.id")
        .where("own.organizationId", "=", organizationId),
    ),
  );
}
