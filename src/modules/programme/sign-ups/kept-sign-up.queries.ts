// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { nextDateFirst, type PersonalSignUp, selectSignUpsWithAllDates, withTitleOfDate } from "./sign-up.queries.ts";

/** What someone keeps at their place, each with the date that comes next. The transaction acts for that person. */
export async function listKeptSignUps(
  trx: Transaction,
  centreId: string,
  personId: string,
  now: Temporal.Instant,
): Promise<PersonalSignUp[]> {
  const rows = await selectSignUpsWithAllDates(trx)
    .distinctOn("signUp.id")
    .where("signUp.personId", "=", personId)
    .where("signUp.centreId", "=", centreId)
    .orderBy("signUp.id")
    .orderBy(nextDateFirst(now))
    .orderBy("occurrence.startsAt", "desc")
    .orderBy("occurrence.id")
    .execute();
  return rows.map((row) => (row.seriesId === null ? withTitleOfDate(row) : row));
}

/** A sign-up that this person keeps at this centre. The transaction acts for them. */
export async function findKept(trx: Transaction, of: { signUpId: string; centreId: string; personId: string }) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "formKey"])
    .where("id", "=", of.signUpId)
    .where("centreId", "=", of.centreId)
    .where("personId", "=", of.personId)
    .executeTakeFirst();
}

/** For whoever holds its link. */
export async function getFormKey(trx: Transaction, signUpId: string): Promise<string> {
  const { formKey } = await trx
    .selectFrom("programme.signUp")
    .select("formKey")
    .where("id", "=", signUpId)
    .executeTakeFirstOrThrow();
  return formKey;
}
