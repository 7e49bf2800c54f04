// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { OpeningHours } from "./opening-hours.ts";

/** The whole week at once: what is not in `hours` is closed. */
export async function replaceOpeningHours(
  trx: Transaction,
  centreId: string,
  hours: readonly OpeningHours[],
): Promise<void> {
  await lockCentre(trx, centreId);
  await trx.deleteFrom("network.openingHours").where("centreId", "=", centreId).execute();
  await insertOpeningHours(trx, centreId, hours);
  await raiseContentVersion(trx, centreId);
}

/** Of a house that has none yet. */
export async function insertOpeningHours(
  trx: Transaction,
  centreId: string,
  hours: readonly OpeningHours[],
): Promise<void> {
  if (hours.length === 0) return;
  await trx
    .insertInto("network.openingHours")
    .values(hours.map(({ weekday, opensAt, closesAt }) => ({ centreId, weekday, opensAt, closesAt })))
    .execute();
}

/** From the first up to and including the last day; a day that was closed already takes the new reason. The programme is then to be planned anew: that tells visitors too. */
export async function closeDays(
  trx: Transaction,
  centreId: string,
  { firstDay, lastDay, reason }: { firstDay: string; lastDay: string; reason: string },
): Promise<void> {
  await trx
    .insertInto("network.closedDay")
    .columns(["centreId", "day", "reason"])
    .expression((e) =>
      e
        .selectFrom(sql<{ day: string }>`generate_series(${firstDay}::date, ${lastDay}::date, '1 day')`.as("days"))
        .select([
          sql<string>`${centreId}::uuid`.as("centreId"),
          sql<string>`days::date`.as("day"),
          sql<string>`${reason}::text`.as("reason"),
        ]),
    )
    .onConflict((conflict) => conflict.columns(["centreId", "day"]).doUpdateSet({ reason }))
    .execute();
}

/** Open as on any such weekday. The programme is then to be planned anew: that tells visitors too. */
export async function reopenDay(trx: Transaction, centreId: string, day: string): Promise<void> {
  await trx.deleteFrom("network.closedDay").where("centreId", "=", centreId).where("day", "=", day).execute();
}

/** Two weeks saved at once would else both be there. */
async function lockCentre(trx: Transaction, centreId: string): Promise<void> {
  await trx
    .selectFrom("network.centre")
    .select("id")
    .where("id", "=", centreId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}
