// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { digestOf, mostReplies } from "./share.ts";

// Each acts as whoever reads with the link, and reaches that one share only.

/** How often, and nothing else of who or when. */
export async function countOpening(trx: Transaction, id: string): Promise<void> {
  await trx
    .updateTable("selfhelp.share")
    .set((e) => ({ opened: e("opened", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export type ReplyOutcome = "kept" | "full" | "gone";

/** The same words sent twice are one reply. */
export async function keepReply(
  trx: Transaction,
  { shareId, sealed }: { shareId: string; sealed: Buffer },
  now: Temporal.Instant,
): Promise<ReplyOutcome> {
  const share = await trx
    .selectFrom("selfhelp.share")
    .select("replies")
    .where("id", "=", shareId)
    .forUpdate()
    .executeTakeFirst();
  if (!share) return "gone";
  if (share.replies >= mostReplies) return "full";
  const { numInsertedOrUpdatedRows: added = 0n } = await trx
    .insertInto("selfhelp.shareReply")
    .values({ shareId, sealed, digest: digestOf(sealed), writtenAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (added > 0n) {
    await trx
      .updateTable("selfhelp.share")
      .set({ replies: share.replies + 1 })
      .where("id", "=", shareId)
      .execute();
  }
  return "kept";
}

/** Whoever wrote along is done: there is nothing to read any more. What they wrote waits for whose share it is. */
export async function leaveShare(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("selfhelp.share")
    .set({ sealed: null, pinHash: null, leftAt: now })
    .where("id", "=", id)
    .where("mayWrite", "=", true)
    .execute();
}
