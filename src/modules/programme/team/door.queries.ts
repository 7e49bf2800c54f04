// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { DayRange } from "#platform/clock";
import type { Transaction } from "#platform/db";

export type NameOfDay = Awaited<ReturnType<typeof listNamesOfDay>>[number];

/** Who is coming in these days, by date and in the order in which they signed up. The transaction decides which groups it may see. */
export async function listNamesOfDay(trx: Transaction, centreId: string, range: DayRange) {
  return await trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .innerJoin("programme.signUp as signUp", (join) =>
      join.on(sql<boolean>`sign_up.occurrence_id = occurrence.id or sign_up.series_id = occurrence.activity_id`),
    )
    .leftJoin("programme.missedDate as missed", (join) =>
      join.onRef("missed.signUpId", "=", "signUp.id").onRef("missed.occurrenceId", "=", "occurrence.id"),
    )
    .select(["occurrence.id as occurrenceId", "occurrence.startsLocal", "occurrence.endsLocal"])
    .select(["signUp.id", "signUp.name"])
    .select(sql<string>`coalesce(occurrence.title, activity.title)`.as("title"))
    .where("occurrence.centreId", "=", centreId)
    .where("signUp.centreId", "=", centreId)
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .where("occurrence.cancelledAt", "is", null)
    .where("signUp.status", "=", "confirmed")
    .where("missed.signUpId", "is", null)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .orderBy("signUp.position")
    .execute();
}
