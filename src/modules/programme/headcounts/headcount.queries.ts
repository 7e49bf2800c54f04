// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { selectDates } from "../dates/date.queries.ts";
import { withTitleOfDate } from "../sign-ups/sign-up.queries.ts";

export type PersonalHeadcount = NonNullable<Awaited<ReturnType<typeof findHeadcount>>>;

/** What the holder of a link sees: a date and a number. */
export async function findHeadcount(trx: Transaction, headcountId: string) {
  const row = await selectDates(trx)
    .innerJoin("programme.headcount as headcount", "headcount.occurrenceId", "occurrence.id")
    .select(["headcount.id as headcountId", "headcount.people", "headcount.linkVersion", "activity.onlineLink"])
    .where("headcount.id", "=", headcountId)
    .executeTakeFirst();
  return row && withTitleOfDate(row);
}

export async function findHeadcountOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.headcount")
    .select(["id", "linkVersion"])
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}
