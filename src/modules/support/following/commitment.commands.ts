// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { CommitmentForm, CommitmentOutcome } from "./commitment.form.ts";
import type { Commitment } from "./commitment.ts";
import { remindColumn, type WritesHere, writingOf } from "./writing.ts";
import { writePieces } from "./written.commands.ts";
import { findPieces } from "./written.queries.ts";

type Moment = { now: Temporal.Instant; today: string };

/** The same form sent twice is one commitment. */
export async function makeCommitment(
  trx: Transaction,
  walker: WritesHere,
  { words, remind, writtenAs, ...facts }: CommitmentForm,
  { now, today }: Moment,
): Promise<string | null> {
  const { path, side } = walker;
  const made = await trx
    .insertInto("support.commitment")
    .values({ ...facts, pathId: path.id, [remindColumn(side)]: remind, madeBy: side, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return null;
  const typed = { commitment: words };
  await writePieces(trx, writingOf(walker, writtenAs, today), { commitmentId: made.id }, { before: {}, typed });
  return made.id;
}

/** Held meanwhile, so that a form sent twice writes one version. */
export async function changeCommitment(
  trx: Transaction,
  walker: WritesHere,
  { id }: Pick<Commitment, "id">,
  { words, remind, writtenAs, who, domain, dueOn }: CommitmentForm,
  today: string,
): Promise<void> {
  await trx
    .updateTable("support.commitment")
    .set({ who, domain, dueOn, [remindColumn(walker.side)]: remind })
    .where("id", "=", id)
    .execute();
  const about = { commitmentId: id };
  const before = await findPieces(trx, walker.path.id, about);
  await writePieces(trx, writingOf(walker, writtenAs, today), about, { before, typed: { commitment: words } });
}

/** Done, let go, or neither after all. */
export async function endCommitment(
  trx: Transaction,
  { id }: Pick<Commitment, "id">,
  outcome: CommitmentOutcome,
  today: string,
): Promise<void> {
  await trx
    .updateTable("support.commitment")
    .set({ doneOn: outcome === "done" ? today : null, letGoOn: outcome === "let-go" ? today : null })
    .where("id", "=", id)
    .execute();
}

/** With all its words; whether this walker may, the database decides. */
export async function removeCommitment(trx: Transaction, { id }: Pick<Commitment, "id">): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom("support.commitment").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
