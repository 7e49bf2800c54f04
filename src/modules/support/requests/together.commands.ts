// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { type ServerKeys, shortCodeHashes, shortCodesOf } from "#platform/links";
import { codeHoldsSince } from "./together.ts";

type NewCode = { centreId: string; requestId: string; formKey: string };
type TypedCode = { centreId: string; requestId: string; code: string };

/** Acts as whoever asked: a code to hand to the other. The same form sent twice is one code. */
export async function makePairCode(
  trx: Transaction,
  keys: ServerKeys,
  { centreId, requestId, formKey }: NewCode,
  now: Temporal.Instant,
): Promise<void> {
  const id = randomUUID();
  const codeHash = shortCodesOf(keys, { kind: "support-together", id, version: 1 })[0]?.hash ?? null;
  await dropOpenCodes(trx, requestId);
  await trx
    .insertInto("support.together")
    .values({ id, centreId, firstId: requestId, codeHash, formKey, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** One code at a time: the one before opens nothing any more. */
async function dropOpenCodes(trx: Transaction, requestId: string): Promise<void> {
  await trx.deleteFrom("support.together").where("firstId", "=", requestId).where("secondId", "is", null).execute();
}

/** Whether a code was typed that somebody else made and still holds. Acts as the house on their row; a second time it is the same. */
export async function joinByCode(
  trx: Transaction,
  keys: ServerKeys,
  { centreId, requestId, code }: TypedCode,
  now: Temporal.Instant,
): Promise<boolean> {
  return await asHouse(trx, async () => {
    const joined = await trx
      .updateTable("support.together")
      .set({ secondId: requestId, codeHash: null })
      .where("centreId", "=", centreId)
      .where("codeHash", "in", shortCodeHashes(keys, code))
      .where("firstId", "<>", requestId)
      .where("createdAt", ">", codeHoldsSince(now))
      .returning(["id", "firstId"])
      .executeTakeFirst();
    if (!joined) return false;
    await dropOlderPairs(trx, { ...joined, secondId: requestId });
    return true;
  });
}

/** Two who belong together do so once. */
async function dropOlderPairs(
  trx: Transaction,
  pair: { id: string; firstId: string; secondId: string },
): Promise<void> {
  await trx
    .deleteFrom("support.together")
    .where("id", "<>", pair.id)
    .where("firstId", "in", [pair.firstId, pair.secondId])
    .where("secondId", "in", [pair.firstId, pair.secondId])
    .execute();
}

/** Acts as whoever asked: for their own side only, and they may take it back at any moment. */
export async function saySame(
  trx: Transaction,
  { pairId, requestId }: { pairId: string; requestId: string },
  agreesAt: Temporal.Instant | null,
): Promise<void> {
  const own = trx.updateTable("support.together").where("id", "=", pairId).where("partedAt", "is", null);
  await own.set({ firstAgreesAt: agreesAt }).where("firstId", "=", requestId).execute();
  await own.set({ secondAgreesAt: agreesAt }).where("secondId", "=", requestId).execute();
}

/** Acts as either of them: from now on nobody minds any more who walks along with the other. */
export async function part(
  trx: Transaction,
  { pairId, requestId }: { pairId: string; requestId: string },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("support.together")
    .set({ partedAt: now, codeHash: null })
    .where("id", "=", pairId)
    .where((e) => e.or([e("firstId", "=", requestId), e("secondId", "=", requestId)]))
    .where("partedAt", "is", null)
    .execute();
}
