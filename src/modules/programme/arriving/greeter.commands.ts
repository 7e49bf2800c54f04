// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { getGreeterOfForm } from "./greeter.queries.ts";

export type NewGreeter = { centreId: string; day: string; name: string; formKey: string };

/** Someone, often a participant, who waits that day. The same form sent twice is one of them. */
export async function letWait(trx: Transaction, greeter: NewGreeter, now: Temporal.Instant): Promise<{ id: string }> {
  const added = await trx
    .insertInto("programme.greeter")
    .values({ ...greeter, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added ?? (await getGreeterOfForm(trx, greeter.formKey));
}

/** Their link shows nothing any more, from this moment on. */
export async function endWaiting(trx: Transaction, centreId: string, greeterId: string): Promise<void> {
  await trx.deleteFrom("programme.greeter").where("id", "=", greeterId).where("centreId", "=", centreId).execute();
}

/** Gone the next day, as that day begins at the centre. */
export async function clearPastGreeters(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.greeter as greeter")
    .using("network.centre as centre")
    .whereRef("centre.id", "=", "greeter.centreId")
    .where("greeter.day", "<", sql<string>`(${now}::timestamptz at time zone centre.time_zone)::date`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
