// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type PersonalSignUp, selectSignUps, withTitleOfDate } from "./sign-up.queries.ts";

const firstHour = 9;
const lastHour = 20;

/**
 * Who takes part in a date of tomorrow and asked for a message, where it is now between nine and eight in the evening.
 * Whoever signed up today has only just read when it is. For the house.
 */
export async function listSignUpsToRemind(trx: Transaction, now: Temporal.Instant): Promise<PersonalSignUp[]> {
  const local = sql`(${now}::timestamptz at time zone occurrence.zone)`;
  const rows = await selectSignUps(trx)
    .where("signUp.reminder", "=", true)
    .where("signUp.email", "is not", null)
    .where("signUp.status", "=", "confirmed")
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.startsAt", ">", now)
    .where("occurrence.startsAt", "<", now.add({ hours: 48 }))
    .where(sql<boolean>`occurrence.starts_local::date = ${local}::date + 1`)
    .where(sql<boolean>`extract(hour from ${local}) between ${firstHour} and ${lastHour - 1}`)
    .where(sql<boolean>`(sign_up.created_at at time zone occurrence.zone)::date < ${local}::date`)
    .orderBy("occurrence.startsAt")
    .orderBy("signUp.position")
    .execute();
  return rows.map(withTitleOfDate);
}
