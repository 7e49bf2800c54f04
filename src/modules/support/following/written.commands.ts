// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { WrittenAs } from "../paths/parts.ts";
import { changedPieces, type Pieces, type WrittenAbout, type WrittenPart } from "./written.ts";

/** Who writes, as what, and on which day it is there. */
export type Writing = {
  pathId: string;
  writtenAs: WrittenAs;
  /** The peer worker; null for whose path it is. */
  writerId: string | null;
  writerName: string;
  today: string;
};

/** What reads otherwise gets a version beside what stood there. The caller holds what it is about, so that the same form sent twice is one. */
export async function writePieces(
  trx: Transaction,
  { pathId, today, ...writer }: Writing,
  about: WrittenAbout,
  { before, typed }: { before: Pieces; typed: Partial<Record<WrittenPart, string>> },
): Promise<void> {
  const changed = changedPieces(before, typed);
  if (changed.length === 0) return;
  const thing = "closing" in about ? {} : about;
  await trx
    .insertInto("support.written")
    .values(changed.map(([part, words]) => ({ pathId, ...thing, part, words, ...writer, writtenOn: today })))
    .execute();
}
