// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Coordinates } from "./coordinates.ts";

const nowhere = { latitude: null, longitude: null };

/** Where a house stands; null takes it away. What visitors see is raised by whoever changes the house. */
export async function placeCentre(trx: Transaction, centreId: string, coordinates: Coordinates | null): Promise<void> {
  await trx
    .updateTable("network.location")
    .set(coordinates ?? nowhere)
    .where("id", "=", (e) => e.selectFrom("network.centre").select("locationId").where("id", "=", centreId))
    .execute();
}

/** Where a partner is: its first place, which it gets when it has none yet. */
export async function placePartner(
  trx: Transaction,
  partner: { id: string; name: string },
  coordinates: Coordinates | null,
): Promise<void> {
  const first = await trx
    .selectFrom("network.location")
    .select("id")
    .where("organizationId", "=", partner.id)
    .orderBy("id")
    .executeTakeFirst();
  const degrees = coordinates ?? nowhere;
  if (first) await trx.updateTable("network.location").set(degrees).where("id", "=", first.id).execute();
  else if (coordinates) {
    await trx
      .insertInto("network.location")
      .values((e) => ({
        ...{ ...degrees, organizationId: partner.id, name: partner.name, transportation: null },
        regionId: e
          .selectFrom("network.organization")
          .select("regionId")
          .where("id", "=", partner.id)
          .$asScalar()
          .$notNull(),
      }))
      .execute();
  }
}
