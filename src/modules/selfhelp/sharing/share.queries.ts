// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** What somebody shared, the latest first; of none of it what or with whom. */
export async function listShares(trx: Transaction, personId: string) {
  const found = await trx
    .selectFrom("selfhelp.share")
    .select(["id", "endsOn", "withdrawnAt", "leftAt", "opened", "mayWrite", "pinHash", "replies"])
    .where("personId", "=", personId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return found.map(({ id, endsOn, opened, mayWrite, replies, ...share }) => ({
    ...{ id, endsOn, opened, mayWrite, replies },
    isWithdrawn: share.withdrawnAt !== null,
    hasLeft: share.leftAt !== null,
    hasPin: share.pinHash !== null,
  }));
}

export async function hasShare(trx: Transaction, personId: string, id: string): Promise<boolean> {
  const found = await trx
    .selectFrom("selfhelp.share")
    .select("id")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Acts as whose share it is; the first reply first. */
export async function listReplies(trx: Transaction, shareId: string): Promise<string[]> {
  const found = await trx
    .selectFrom("selfhelp.shareReply")
    .select("sealed")
    .where("shareId", "=", shareId)
    .orderBy("writtenAt")
    .orderBy("id")
    .execute();
  return found.map(({ sealed }) => sealed.toString("base64"));
}

/** For whoever has the link: only as long as it lasts. Acts as that reader. */
export async function findOpenShare(trx: Transaction, id: string, now: Temporal.Instant) {
  const share = await trx
    .selectFrom("selfhelp.share")
    .select(["id", "sealed", "endsOn", "mayWrite", "pinHash"])
    .where("id", "=", id)
    .where("endsAt", ">", now)
    .executeTakeFirst();
  return share?.sealed ? { ...share, sealed: share.sealed } : null;
}
export type OpenShare = NonNullable<Awaited<ReturnType<typeof findOpenShare>>>;

/** How much this person shares besides this one. */
export async function countBytesShared(trx: Transaction, personId: string, but: string): Promise<number> {
  const { bytes } = await trx
    .selectFrom("selfhelp.share")
    .select((e) => e.fn.sum<string | null>(e.fn<number>("octet_length", ["sealed"])).as("bytes"))
    .where("personId", "=", personId)
    .where("id", "<>", but)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** When something was shared and until when: more is not known here. For the house. */
export async function exportShares(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("selfhelp.share")
    .select(["createdAt", "endsOn", "withdrawnAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function exportReplies(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("selfhelp.shareReply as reply")
    .innerJoin("selfhelp.share as share", "share.id", "reply.shareId")
    .select("reply.writtenAt")
    .where("share.personId", "=", personId)
    .orderBy("reply.writtenAt")
    .orderBy("reply.id")
    .execute();
}
