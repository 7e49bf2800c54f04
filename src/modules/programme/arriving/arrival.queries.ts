// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";

export type OwnArrival = NonNullable<Awaited<ReturnType<typeof findArrival>>>;

/** What the holder of a link asked for. The transaction acts for that guest. */
export async function findArrival(trx: Transaction, arrivalId: string) {
  return await trx
    .selectFrom("programme.arrival")
    .select(["id", "centreId", "occurrenceId", "day", "name", "arrivesAt", "linkVersion", "withdrawnAt"])
    .where("id", "=", arrivalId)
    .executeTakeFirst();
}

export async function getArrivalOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.arrival")
    .select(["id", "linkVersion"])
    .where("formKey", "=", formKey)
    .executeTakeFirstOrThrow();
}

/** Whether someone already waits for whoever holds the link to this sign-up. */
export async function findArrivalOfSignUp(trx: Transaction, signUpId: string, occurrenceId: string) {
  return await trx
    .selectFrom("programme.arrival")
    .select(["id", "linkVersion", "arrivesAt"])
    .where("signUpId", "=", signUpId)
    .where("occurrenceId", "=", occurrenceId)
    .where("withdrawnAt", "is", null)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

export type Expected = Awaited<ReturnType<typeof listExpected>>[number];

/** Who likes to be met that day, by the clock. For hosts of this centre, and for who waits that day. */
export async function listExpected(trx: Transaction, centreId: string, day: string) {
  return await selectExpected(trx).where("arrival.centreId", "=", centreId).where("arrival.day", "=", day).execute();
}

/** Who likes to be met at this one date. Also for whoever leads its group. */
export async function listExpectedAt(trx: Transaction, occurrenceId: string) {
  return await selectExpected(trx).where("arrival.occurrenceId", "=", occurrenceId).execute();
}

function selectExpected(trx: Transaction) {
  return trx
    .selectFrom("programme.arrival as arrival")
    .innerJoin("programme.occurrence as occurrence", "occurrence.id", "arrival.occurrenceId")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["arrival.id", "arrival.name", "arrival.arrivesAt"])
    .select(sql<string>`coalesce(occurrence.title, activity.title)`.as("title"))
    .where("arrival.withdrawnAt", "is", null)
    .where("occurrence.cancelledAt", "is", null)
    .orderBy("arrival.arrivesAt")
    .orderBy("arrival.createdAt")
    .orderBy("arrival.id");
}
