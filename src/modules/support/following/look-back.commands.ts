// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseTally } from "../figures/tally.commands.ts";
import type { LookBackForm, PlannedDay } from "./look-back.form.ts";
import { type FirstWords, firstWordsOf, type LookBack } from "./look-back.ts";
import { remindColumn, type WritesHere, writingOf } from "./writing.ts";
import { writePieces } from "./written.commands.ts";
import { findPieces } from "./written.queries.ts";
import type { Pieces } from "./written.ts";

/** The same form sent twice is one. Either proposes it, and either drops it. */
export async function planLookBack(
  trx: Transaction,
  { path, side }: WritesHere,
  { onDay, remind, formKey }: PlannedDay,
  now: Temporal.Instant,
): Promise<void> {
  const facts = { pathId: path.id, plannedOn: onDay, plannedBy: side, formKey, createdAt: now };
  await trx
    .insertInto("support.lookBack")
    .values({ ...facts, [remindColumn(side)]: remind })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

export async function moveLookBack(
  trx: Transaction,
  { side }: WritesHere,
  { id }: Pick<LookBack, "id">,
  { onDay, remind }: PlannedDay,
): Promise<void> {
  await trx
    .updateTable("support.lookBack")
    .set({ plannedOn: onDay, [remindColumn(side)]: remind })
    .where("id", "=", id)
    .where("heldOn", "is", null)
    .execute();
}

type Looking = { form: LookBackForm; first: readonly FirstWords[]; today: string };

/** It counts once. What reads as it did in the letter stays there, with who wrote it then. */
export async function lookBack(
  trx: Transaction,
  walker: WritesHere,
  { id }: Pick<LookBack, "id">,
  { form, first, today }: Looking,
): Promise<void> {
  const { writtenAs, grade, questionIs, ...typed } = form;
  const { heldOn } = await trx
    .updateTable("support.lookBack")
    .set({ grade, question: questionIs })
    .where("id", "=", id)
    .returning("heldOn")
    .executeTakeFirstOrThrow();
  const about = { lookBackId: id };
  const before = await findPieces(trx, walker.path.id, about);
  const own = {
    ...typed,
    start: otherThanThen(typed, before, first, "start"),
    wish: otherThanThen(typed, before, first, "wish"),
  };
  await writePieces(trx, writingOf(walker, writtenAs, today), about, { before, typed: own });
  if (heldOn !== null) return;
  await trx.updateTable("support.lookBack").set({ heldOn: today }).where("id", "=", id).execute();
  await raiseTally(trx, { centreId: walker.path.centreId, what: "look-back", day: today });
}

function otherThanThen(
  typed: Pick<LookBackForm, "start" | "wish">,
  before: Pieces,
  first: readonly FirstWords[],
  part: "start" | "wish",
): string {
  return before[part] === undefined && typed[part] === firstWordsOf(first, part) ? "" : typed[part];
}

/** Of the one whose path it is alone: the database refuses every other. To another grade they would say it anew. */
export async function sayWhetherGradeMayCount(
  trx: Transaction,
  { path }: WritesHere,
  { id, grade }: Pick<LookBack, "id" | "grade">,
  answer: "yes" | "no",
  now: Temporal.Instant,
): Promise<void> {
  await trx.deleteFrom("support.gradeYes").where("lookBackId", "=", id).execute();
  if (answer === "no" || grade === null) return;
  await trx.insertInto("support.gradeYes").values({ lookBackId: id, pathId: path.id, grade, at: now }).execute();
}

/** Nobody asks why. What was written goes only by whose path it is: the database decides. */
export async function dropLookBack(trx: Transaction, { id }: Pick<LookBack, "id">): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom("support.lookBack").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
