// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { countBytesShared, hasShare } from "./share.queries.ts";
import { mostBytesTogether } from "./share.ts";
import type { SealedShareTable } from "./tables.ts";

type Own = Pick<SealedShareTable, "id" | "personId">;
export type NewShare = Own &
  Pick<Insertable<SealedShareTable>, "endsOn" | "endsAt" | "mayWrite" | "pinHash"> & {
    sealed: Buffer;
  };
export type ShareOutcome = "kept" | "ended" | "full" | "gone";

/** A new one, or the same with something else in it. What is over stays over: nobody's old link comes to life again. */
export async function keepShare(trx: Transaction, share: NewShare, now: Temporal.Instant): Promise<ShareOutcome> {
  const replaced = await replaceShare(trx, share, now);
  if (replaced !== "gone") return replaced;
  if (!(await hasRoom(trx, share))) return "full";
  const added = await trx
    .insertInto("selfhelp.share")
    .values({ ...share, createdAt: now, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added || (await hasShare(trx, share.personId, share.id)) ? "kept" : "gone";
}

/** Something else behind the same link, as long as it lasts. */
export async function replaceShare(trx: Transaction, share: NewShare, now: Temporal.Instant): Promise<ShareOutcome> {
  const before = await lockShare(trx, share);
  if (!before) return "gone";
  if (before.sealed === null || before.endsAt.epochMilliseconds <= now.epochMilliseconds) return "ended";
  if (!(await hasRoom(trx, share))) return "full";
  const { id, personId, ...facts } = share;
  await trx
    .updateTable("selfhelp.share")
    .set({ ...facts, changedAt: now })
    .where("personId", "=", personId)
    .where("id", "=", id)
    .execute();
  return "kept";
}

/** At once, with what was written back. A second time it changes nothing. */
export async function withdrawShare(trx: Transaction, { id, personId }: Own, now: Temporal.Instant): Promise<boolean> {
  if (!(await lockShare(trx, { id, personId }))) return false;
  await trx.deleteFrom("selfhelp.shareReply").where("shareId", "=", id).execute();
  await trx
    .updateTable("selfhelp.share")
    .set({ sealed: null, pinHash: null, replies: 0, withdrawnAt: now })
    .where("personId", "=", personId)
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .execute();
  return true;
}

/** Whose last day is over. For the house; says how many there were. */
export async function endPastShares(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const ended = await trx
    .updateTable("selfhelp.share")
    .set({ sealed: null, pinHash: null, replies: 0 })
    .where("endsAt", "<=", now)
    .where((e) => e.or([e("sealed", "is not", null), e("replies", ">", 0)]))
    .returning("id")
    .execute();
  const ids = ended.map(({ id }) => id);
  if (ids.length > 0) await trx.deleteFrom("selfhelp.shareReply").where("shareId", "in", ids).execute();
  return ids.length;
}

const daysKeptAfterwards = 90;

/** That there was one, for a while after it ended. For the house. */
export async function clearPastShares(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("selfhelp.share")
    .where("endsAt", "<", now.subtract({ hours: daysKeptAfterwards * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What others wrote back to this person. For the house. */
export async function eraseRepliesOf(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom("selfhelp.shareReply")
    .where("shareId", "in", (e) => e.selectFrom("selfhelp.share").select("id").where("personId", "=", personId))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function lockShare(trx: Transaction, { id, personId }: Own) {
  return await trx
    .selectFrom("selfhelp.share")
    .select(["sealed", "endsAt"])
    .where("personId", "=", personId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

async function hasRoom(trx: Transaction, { personId, id, sealed }: NewShare): Promise<boolean> {
  return (await countBytesShared(trx, personId, id)) + sealed.length <= mostBytesTogether;
}
