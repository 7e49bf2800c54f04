// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type About, type Term, termBegins } from "#platform/rights";
import type { RoundTable, WayOn } from "./round-table.ts";

type NewRoundTable = Pick<RoundTable, "centreId" | "pathId" | "about" | "onDay" | "names"> & {
  madeBy: { id: string; name: string };
  members: string[];
  formKey: string;
};

export const roundTableTerm: Term = {
  name: "support.round_table",
  since: "support:roundTables.register.since",
  standardDays: 365,
  mostDays: 730,
};

/** About a path it waits for the yes of the one whose path it is. The same form gives the same round table. */
export async function makeRoundTable(
  trx: Transaction,
  { madeBy, ...made }: NewRoundTable,
  now: Temporal.Instant,
): Promise<string> {
  const added = await trx
    .insertInto("support.roundTable")
    .values({ ...made, madeBy: madeBy.id, madeByName: madeBy.name, askedAt: made.pathId === null ? null : now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) return added.id;
  const before = await trx
    .selectFrom("support.roundTable")
    .select("id")
    .where("formKey", "=", made.formKey)
    .executeTakeFirstOrThrow();
  return before.id;
}

type Promised = { what: string; who: string; dueOn: string | null; formKey: string };

/** Null where it stood there already: the same form, sent twice. */
export async function agree(
  trx: Transaction,
  roundTableId: string,
  promised: Promised,
  now: Temporal.Instant,
): Promise<string | null> {
  const added = await trx
    .insertInto("support.roundTableCommitment")
    .values({ ...promised, roundTableId, madeAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added?.id ?? null;
}

/** Done, let go, or open again. False where it is not of this table. */
export async function moveOn(
  trx: Transaction,
  roundTableId: string,
  { id, how }: { id: string; how: WayOn },
  now: Temporal.Instant,
): Promise<boolean> {
  const moved = await trx
    .updateTable("support.roundTableCommitment")
    .set({ doneAt: how === "done" ? now : null, letGoAt: how === "let-go" ? now : null })
    .where("id", "=", id)
    .where("roundTableId", "=", roundTableId)
    .returning("id")
    .executeTakeFirst();
  return moved !== undefined;
}

/** What was written, in another word; `commitmentId` null is what it is about. */
export async function sayRoundTableOtherwise(
  trx: Transaction,
  roundTableId: string,
  { commitmentId, words }: { commitmentId: string | null; words: string },
): Promise<void> {
  if (commitmentId === null) {
    await trx.updateTable("support.roundTable").set({ about: words }).where("id", "=", roundTableId).execute();
    return;
  }
  await trx
    .updateTable("support.roundTableCommitment")
    .set({ what: words })
    .where("id", "=", commitmentId)
    .where("roundTableId", "=", roundTableId)
    .execute();
}

export async function closeRoundTable(trx: Transaction, id: string, closedAt: Temporal.Instant | null): Promise<void> {
  await trx.updateTable("support.roundTable").set({ closedAt }).where("id", "=", id).execute();
}

/** Acts as who made it: nobody else may. */
export async function eraseRoundTable(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom("support.roundTable").where("id", "=", id).execute();
}

/** Acts as the one whose path it is. A no later takes back a yes: from then on only who asked reads what was agreed. */
export async function answerRoundTable(
  trx: Transaction,
  { pathId, id }: { pathId: string; id: string },
  answer: "yes" | "no",
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("support.roundTable")
    .set({ yesAt: answer === "yes" ? now : null, noAt: answer === "no" ? now : null })
    .where("id", "=", id)
    .where("pathId", "=", pathId)
    .execute();
}

/** What was agreed stays with the others, without their name. */
export async function forgetAtRoundTables(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const made = await trx
    .updateTable("support.roundTable")
    .set({ madeBy: null, madeByName: "" })
    .where("madeBy", "=", personId)
    .executeTakeFirstOrThrow();
  const sat = await trx
    .updateTable("support.roundTable")
    .set({ members: sql<string[]>`array_remove(members, ${personId}::uuid)` })
    .where(sql<SqlBool>`${personId}::uuid = any (members)`)
    .executeTakeFirstOrThrow();
  return Number(made.numUpdatedRows + sat.numUpdatedRows);
}

/** From the day it was closed; what nobody closed, from the day it was. */
export async function clearPastRoundTables(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.roundTable as one")
    .where(
      sql<SqlBool>`coalesce(one.closed_at, one.on_day::timestamptz) < ${termBegins(roundTableTerm, "one.centreId", now)}`,
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
