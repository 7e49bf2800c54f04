// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Pieces, Version, WrittenAbout } from "./written.ts";

type Found = Version & { contactId: string | null; commitmentId: string | null; lookBackId: string | null };
export type PiecesPerThing = ReadonlyMap<string, Pieces>;

/** How everything that hangs on contacts, commitments and look-backs reads now, by the id of each. */
export async function listPieces(trx: Transaction, pathId: string): Promise<PiecesPerThing> {
  const found = await selectWritten(trx, pathId)
    .select(["contactId", "commitmentId", "lookBackId"])
    .where((e) =>
      e.or([e("contactId", "is not", null), e("commitmentId", "is not", null), e("lookBackId", "is not", null)]),
    )
    .distinctOn(["contactId", "commitmentId", "lookBackId", "part"])
    .orderBy("contactId")
    .orderBy("commitmentId")
    .orderBy("lookBackId")
    .orderBy("part")
    .orderBy("id", "desc")
    .execute();
  return byThing(found);
}

function byThing(found: Found[]): PiecesPerThing {
  const pieces = new Map<string, Pieces>();
  for (const { contactId, commitmentId, lookBackId, ...version } of found) {
    const thing = contactId ?? commitmentId ?? lookBackId ?? "";
    pieces.set(thing, { ...pieces.get(thing), [version.part]: version });
  }
  return pieces;
}

/** All versions of one thing, the first in front. */
export async function listWritten(trx: Transaction, pathId: string, about: WrittenAbout): Promise<Version[]> {
  return await ofThing(selectWritten(trx, pathId), about).orderBy("id").execute();
}

export async function findPieces(trx: Transaction, pathId: string, about: WrittenAbout): Promise<Pieces> {
  const versions = await listWritten(trx, pathId, about);
  return Object.fromEntries(versions.map((version) => [version.part, version]));
}

function selectWritten(trx: Transaction, pathId: string) {
  return trx
    .selectFrom("support.written")
    .select(["id", "part", "words", "writtenAs", "writerId", "writerName", "writtenOn"])
    .where("pathId", "=", pathId);
}

function ofThing(query: ReturnType<typeof selectWritten>, about: WrittenAbout) {
  if ("contactId" in about) return query.where("contactId", "=", about.contactId);
  if ("commitmentId" in about) return query.where("commitmentId", "=", about.commitmentId);
  if ("lookBackId" in about) return query.where("lookBackId", "=", about.lookBackId);
  return query.where("contactId", "is", null).where("commitmentId", "is", null).where("lookBackId", "is", null);
}

/** What this peer worker wrote, where it reads so now; what was typed over from paper is another's words. */
export async function listOwnNow(trx: Transaction, pathId: string, writerId: string) {
  const now = trx
    .selectFrom("support.written")
    .select(["id", "contactId", "commitmentId", "lookBackId", "part", "words", "writtenAs", "writerId"])
    .where("pathId", "=", pathId)
    .distinctOn(["contactId", "commitmentId", "lookBackId", "part"])
    .orderBy("contactId")
    .orderBy("commitmentId")
    .orderBy("lookBackId")
    .orderBy("part")
    .orderBy("id", "desc")
    .as("now");
  return await trx
    .selectFrom(now)
    .select(["contactId", "commitmentId", "lookBackId", "part", "words", "writtenAs"])
    .where("writerId", "=", writerId)
    .where("writtenAs", "in", ["peer", "together"])
    .orderBy("id")
    .execute();
}
