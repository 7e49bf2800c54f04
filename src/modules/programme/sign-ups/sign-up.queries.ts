// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { selectDates } from "./date.queries.ts";

export type PersonalSignUp = NonNullable<Awaited<ReturnType<typeof findSignUp>>>;

/** What the holder of a link sees. The transaction acts for that guest, or as the house to write to them. */
export async function findSignUp(trx: Transaction, signUpId: string) {
  const row = await selectSignUps(trx).where("signUp.id", "=", signUpId).executeTakeFirst();
  return row && { ...row, title: row.ownTitle ?? row.title };
}

/** Whom to write about this date: who still counted on it and left an e-mail address. For the house. */
export async function listSignUpsWithEmail(trx: Transaction, occurrenceId: string): Promise<PersonalSignUp[]> {
  const rows = await selectSignUps(trx)
    .where("signUp.occurrenceId", "=", occurrenceId)
    .where("signUp.status", "in", ["confirmed", "waiting", "offered"])
    .where("signUp.email", "is not", null)
    .orderBy("signUp.position")
    .execute();
  return rows.map((row) => ({ ...row, title: row.ownTitle ?? row.title }));
}

export type WhoComes = Awaited<ReturnType<typeof listWhoComes>>[number];

/** Who comes, then to whom a place is offered, then who waits; each in the order of the list. The caller logs the reading. */
export async function listWhoComes(trx: Transaction, occurrenceId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "name", "need", "status", "offeredUntil"])
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["confirmed", "offered", "waiting"])
    .orderBy(sql`array_position(array['confirmed', 'offered', 'waiting'], status)`)
    .orderBy("position")
    .execute();
}

/** Who asked to be called when something changes. Only for whoever is going to call; the caller logs the reading. */
export async function listWhomToCall(trx: Transaction, occurrenceId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "name", "phone", "status", "offeredUntil"])
    .where("occurrenceId", "=", occurrenceId)
    .where("status", "in", ["confirmed", "offered", "waiting"])
    .where("phone", "is not", null)
    .orderBy("position")
    .execute();
}

export async function findSignUpOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "linkVersion"])
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}

export async function getOwnSignUp(trx: Transaction, signUpId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["occurrenceId", "centreId", "status", "offeredUntil"])
    .where("id", "=", signUpId)
    .executeTakeFirstOrThrow();
}

function selectSignUps(trx: Transaction) {
  return selectDates(trx)
    .innerJoin("programme.signUp as signUp", "signUp.occurrenceId", "occurrence.id")
    .select(["signUp.id as signUpId", "signUp.name", "signUp.email", "signUp.phone", "signUp.need"])
    .select(["signUp.status", "signUp.offeredUntil", "signUp.position", "signUp.language", "signUp.linkVersion"]);
}
