// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { FirstWords, LookBack } from "./look-back.ts";
import { findPieces, type PiecesPerThing } from "./written.queries.ts";

/** In the order of their days. */
export async function listLookBacks(trx: Transaction, pathId: string, pieces: PiecesPerThing): Promise<LookBack[]> {
  const found = await selectLookBacks(trx, pathId).orderBy("plannedOn").orderBy("lookBack.id").execute();
  return found.map(({ yes, ...row }) => ({
    ...row,
    mayCount: saysYes(row.grade, yes),
    pieces: pieces.get(row.id) ?? {},
  }));
}

export async function findLookBack(trx: Transaction, pathId: string, id: string): Promise<LookBack | undefined> {
  const found = await selectLookBacks(trx, pathId).where("lookBack.id", "=", id).executeTakeFirst();
  if (!found) return undefined;
  const { yes, ...row } = found;
  return { ...row, mayCount: saysYes(row.grade, yes), pieces: await findPieces(trx, pathId, { lookBackId: id }) };
}

/** What was written first in each domain: how it was, and what somebody wished. */
export async function listFirstWords(trx: Transaction, pathId: string): Promise<FirstWords[]> {
  return await trx
    .selectFrom("support.pathWords")
    .select(["domain", "question", "words", "writtenAs", "writerName", "at"])
    .where("pathId", "=", pathId)
    .where("question", "in", ["situationNow", "wish"])
    .where("words", "<>", "")
    .distinctOn(["domain", "question"])
    .orderBy("domain")
    .orderBy("question")
    .orderBy("id")
    .execute();
}

function selectLookBacks(trx: Transaction, pathId: string) {
  return trx
    .selectFrom("support.lookBack as lookBack")
    .leftJoin("support.gradeYes as said", "said.lookBackId", "lookBack.id")
    .select(["lookBack.id", "plannedOn", "plannedBy", "heldOn", "lookBack.grade", "question"])
    .select(["remindHolder", "remindPeer", "said.grade as yes"])
    .where("lookBack.pathId", "=", pathId);
}

/** A yes is to one grade: to another it says nothing. */
function saysYes(grade: number | null, yes: number | null): boolean {
  return grade !== null && grade === yes;
}
