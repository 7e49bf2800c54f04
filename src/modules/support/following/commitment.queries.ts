// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Commitment } from "./commitment.ts";
import { findPieces, type PiecesPerThing } from "./written.queries.ts";

/** First what is ahead, by its day; what is done or let go stands below. */
export async function listCommitments(trx: Transaction, pathId: string, pieces: PiecesPerThing): Promise<Commitment[]> {
  const found = await selectCommitments(trx, pathId)
    .orderBy((e) => e.or([e("doneOn", "is not", null), e("letGoOn", "is not", null)]))
    .orderBy("dueOn", (order) => order.asc().nullsLast())
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return found.map((row) => ({ ...row, pieces: pieces.get(row.id) ?? {} }));
}

export async function findCommitment(trx: Transaction, pathId: string, id: string): Promise<Commitment | undefined> {
  const found = await selectCommitments(trx, pathId).where("id", "=", id).executeTakeFirst();
  return found && { ...found, pieces: await findPieces(trx, pathId, { commitmentId: id }) };
}

function selectCommitments(trx: Transaction, pathId: string) {
  return trx
    .selectFrom("support.commitment")
    .select(["id", "domain", "who", "dueOn", "doneOn", "letGoOn", "remindHolder", "remindPeer", "madeBy"])
    .where("pathId", "=", pathId);
}
