// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Walker } from "../paths/path.ts";
import { sayOtherwise } from "../paths/word-hint.ts";
import { listOwnNow } from "./written.queries.ts";

type Otherwise = { instead: string; say: string };

/** What whose path it is wrote themselves is theirs: it is never touched. What stood there stays as an earlier version. */
export async function sayAllOtherwise(
  trx: Transaction,
  { path, actor, name }: Walker,
  { instead, say }: Otherwise,
  today: string,
): Promise<void> {
  if (actor.kind !== "person") return;
  const by = { writerId: actor.personId, writerName: name, writtenOn: today, pathId: path.id };
  const changed = (await listOwnNow(trx, path.id, actor.personId))
    .map((piece) => ({ ...piece, otherwise: sayOtherwise(piece.words, instead, say) }))
    .filter(({ words, otherwise }) => words !== otherwise)
    .map(({ otherwise, words: _, ...piece }) => ({ ...piece, ...by, words: otherwise }));
  if (changed.length > 0) await trx.insertInto("support.written").values(changed).execute();
}
