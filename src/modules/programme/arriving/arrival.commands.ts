// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { getArrivalOfForm } from "./arrival.queries.ts";

export type ArrivalRequest = {
  occurrenceId: string;
  centreId: string;
  day: string;
  name: string;
  arrivesAt: string;
  signUpId: string | null;
  formKey: string;
};

/** The same form key gives the same wish, so a form sent twice is one. */
export async function askToBeMet(
  trx: Transaction,
  request: ArrivalRequest,
  now: Temporal.Instant,
): Promise<{ id: string; linkVersion: number }> {
  const added = await trx
    .insertInto("programme.arrival")
    .values({ ...request, createdAt: now, withdrawnAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning(["id", "linkVersion"])
    .executeTakeFirst();
  return added ?? (await getArrivalOfForm(trx, request.formKey));
}

/** Nobody needs to wait any more. Doing it twice changes nothing. */
export async function withdrawArrival(trx: Transaction, arrivalId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.arrival")
    .set({ withdrawnAt: now })
    .where("id", "=", arrivalId)
    .where("withdrawnAt", "is", null)
    .execute();
}

/** Whoever does not come needs nobody at the door. For the house. */
export async function withdrawArrivalsOfSignUp(trx: Transaction, signUpId: string, now: Temporal.Instant) {
  await trx
    .updateTable("programme.arrival")
    .set({ withdrawnAt: now })
    .where("signUpId", "=", signUpId)
    .where("withdrawnAt", "is", null)
    .execute();
}

/** A date that moved takes along who likes to be met there; a time that no longer fits becomes its start. For the house. */
export async function moveArrivalsAlong(trx: Transaction, occurrenceId: string): Promise<void> {
  await trx
    .updateTable("programme.arrival as arrival")
    .from("programme.occurrence as occurrence")
    .set({
      day: sql`occurrence.starts_local::date`,
      arrivesAt: sql`case
        when arrival.arrives_at between (occurrence.starts_local - interval '1 hour')::time and occurrence.ends_local::time
        then arrival.arrives_at else occurrence.starts_local::time end`,
    })
    .whereRef("occurrence.id", "=", "arrival.occurrenceId")
    .where("arrival.occurrenceId", "=", occurrenceId)
    .execute();
}

/** Gone the next day, as that day begins at the centre. */
export async function clearPastArrivals(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.arrival as arrival")
    .using("network.centre as centre")
    .whereRef("centre.id", "=", "arrival.centreId")
    .where("arrival.day", "<", sql<string>`(${now}::timestamptz at time zone centre.time_zone)::date`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
