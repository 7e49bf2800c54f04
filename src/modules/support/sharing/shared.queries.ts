// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { listCommitments } from "../following/commitment.queries.ts";
import type { LookBack } from "../following/look-back.ts";
import { listPieces, listWritten, type PiecesPerThing } from "../following/written.queries.ts";
import { wordsOf } from "../paths/words.queries.ts";

export type SharedLookBack = Pick<LookBack, "id" | "plannedOn" | "heldOn" | "pieces">;

/** Acts as the reader: what was not shared, what is hidden and how it read before, the database does not give. */
export async function loadShared(trx: Transaction, pathId: string) {
  const pieces = await listPieces(trx, pathId);
  return {
    words: await wordsOf(trx, pathId),
    commitments: await listCommitments(trx, pathId, pieces),
    lookBacks: await listSharedLookBacks(trx, pathId, pieces),
    closing: await listWritten(trx, pathId, { closing: true }),
  };
}

/** The table itself, with the grade, is closed to a reader outside. */
async function listSharedLookBacks(
  trx: Transaction,
  pathId: string,
  pieces: PiecesPerThing,
): Promise<SharedLookBack[]> {
  const { rows } = await sql<Omit<SharedLookBack, "pieces">>`
    select id, planned_on, held_on from support.shared_look_backs(${pathId}::uuid) order by planned_on, id`.execute(
    trx,
  );
  return rows.map((row) => ({ ...row, pieces: pieces.get(row.id) ?? {} }));
}
