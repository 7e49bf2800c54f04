// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { PartName } from "#platform/parts";
import { partsOfCentre } from "./parts.ts";

/** What the house has at this moment, where that of the request may be a second old. */
export async function findParts(db: Database, centreId: string): Promise<ReadonlySet<PartName>> {
  const { profile } = await db
    .selectFrom("network.centre")
    .select("profile")
    .where("id", "=", centreId)
    .executeTakeFirstOrThrow();
  const choices = await db
    .selectFrom("network.partChoice")
    .select(["part", "isOn as on"])
    .where("centreId", "=", centreId)
    .orderBy("part")
    .execute();
  return partsOfCentre(profile, choices);
}
