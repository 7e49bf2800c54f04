// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type HouseBeside = Awaited<ReturnType<typeof listHousesBeside>>[number];

/** Of each house of this region that said yes its last such round, by the name of the house. */
export async function listHousesBeside(db: Database, regionId: string) {
  const houses = await db
    .selectFrom("region.askingRound as round")
    .innerJoin("network.centre as centre", "centre.id", "round.initiativeId")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .distinctOn("centre.id")
    .select(["centre.id as centreId", "organization.name", "round.id as roundId", "round.closesOn", "round.besideOn"])
    .where("centre.regionId", "=", regionId)
    .where("round.besideOn", "is not", null)
    .orderBy("centre.id")
    .orderBy("round.opensOn", "desc")
    .execute();
  return houses.sort((one, other) => one.name.localeCompare(other.name, "nl"));
}
