// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type About, type Term, termBegins } from "#platform/rights";
import type { DifferenceAfter } from "./tables.ts";

type NewLine = {
  centreId: string;
  personId: string;
  after: DifferenceAfter;
  words: string;
  writtenOn: string;
  passedOnAt: Temporal.Instant | null;
  formKey: string;
};

export const differenceTerm: Term = {
  name: "support.difference_line",
  since: "support:roundTables.difference.register.since",
  standardDays: 730,
  mostDays: 1095,
};

/** Stays with who wrote it, unless they pass it on. */
export async function writeLine(trx: Transaction, line: NewLine): Promise<void> {
  await trx
    .insertInto("support.differenceLine")
    .values(line)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** False where it is not theirs, or gone. */
export async function changeLine(
  trx: Transaction,
  id: string,
  to: "pass-on" | "keep" | "erase",
  now: Temporal.Instant,
): Promise<boolean> {
  const changed =
    to === "erase"
      ? trx.deleteFrom("support.differenceLine").where("id", "=", id).returning("id")
      : trx
          .updateTable("support.differenceLine")
          .set({ passedOnAt: to === "pass-on" ? now : null })
          .where("id", "=", id)
          .returning("id");
  return (await changed.executeTakeFirst()) !== undefined;
}

/** What was passed on stays, of nobody; what was not goes. */
export async function forgetLinesOf(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const gone = await trx
    .deleteFrom("support.differenceLine")
    .where("personId", "=", personId)
    .where("passedOnAt", "is", null)
    .executeTakeFirstOrThrow();
  const nameless = await trx
    .updateTable("support.differenceLine")
    .set({ personId: null })
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows + nameless.numUpdatedRows);
}

export async function clearPastLines(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.differenceLine as one")
    .where(sql<SqlBool>`one.written_on::timestamptz < ${termBegins(differenceTerm, "one.centreId", now)}`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
