// SPDX-License-Identifier: EUPL-1.2
import { type Database, withActor } from "#platform/db";
import { loadFollowing } from "../following/following.ts";
import { listWritten } from "../following/written.queries.ts";
import { listHidden } from "./hidden.queries.ts";
import type { Walker } from "./path.ts";
import { listVersions } from "./words.queries.ts";

export type WholePath = Awaited<ReturnType<typeof loadWhole>>;

/** Everything of one path, with every version of what was written in the letter. */
export async function loadWhole(db: Database, { actor, path: { id } }: Walker) {
  return await withActor(db, actor, async (trx) => ({
    asked: await trx
      .selectFrom("support.request")
      .select(["createdAt", "words", "kinds", "name"])
      .where("id", "=", id)
      .executeTakeFirst(),
    letter: await listVersions(trx, id),
    ...(await loadFollowing(trx, { id })),
    closing: await listWritten(trx, id, { closing: true }),
    between: await listHidden(trx, id),
    walkedAlong: await trx
      .selectFrom("support.pathPeer")
      .select(["peerName", "fromOn", "untilOn"])
      .where("pathId", "=", id)
      .orderBy("id")
      .execute(),
  }));
}
