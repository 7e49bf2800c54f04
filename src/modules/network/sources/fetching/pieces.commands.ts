// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type Piece = { sourceId: string; position: number; address: string; content: Buffer; etag: string | null };

export async function keepPiece(trx: Transaction, piece: Piece): Promise<void> {
  const { address: url, ...rest } = piece;
  const stored = { ...rest, url };
  await trx
    .insertInto("network.sourcePiece")
    .values(stored)
    .onConflict((conflict) =>
      conflict.columns(["sourceId", "position"]).doUpdateSet({ url, content: piece.content, etag: piece.etag }),
    )
    .execute();
}

/** From here on everything is fetched anew. */
export async function beginRun(
  trx: Transaction,
  sourceId: string,
  listAddress: string,
  now: Temporal.Instant,
): Promise<void> {
  await dropPieces(trx, sourceId);
  await trx
    .updateTable("network.source")
    .set({ runStartedAt: now, runDone: 0, runTotal: 0, listUrl: listAddress })
    .where("id", "=", sourceId)
    .execute();
}

export async function noteProgress(
  trx: Transaction,
  sourceId: string,
  progress: { runDone: number; runTotal: number; claimedUntil: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("network.source").set(progress).where("id", "=", sourceId).execute();
}

/** What the pages say of themselves is remembered for the next time; what stood on them is not kept. */
export async function endRun(trx: Transaction, sourceId: string): Promise<void> {
  await trx.deleteFrom("network.sourcePage").where("sourceId", "=", sourceId).execute();
  await trx
    .insertInto("network.sourcePage")
    .columns(["sourceId", "url", "etag", "position"])
    .expression((e) =>
      e
        .selectFrom("network.sourcePiece")
        .select((one) => ["sourceId", "url", one.ref("etag").$notNull().as("etag"), "position"])
        .where("sourceId", "=", sourceId)
        .where("etag", "is not", null)
        .where((w) =>
          w.not(
            w.exists(
              w
                .selectFrom("network.sourcePiece as other")
                .select("other.position")
                .where("other.sourceId", "=", sourceId)
                .where("other.etag", "is", null),
            ),
          ),
        ),
    )
    .execute();
  await dropPieces(trx, sourceId);
}

async function dropPieces(trx: Transaction, sourceId: string): Promise<void> {
  await trx.deleteFrom("network.sourcePiece").where("sourceId", "=", sourceId).execute();
}

/** Nothing that is remembered counts any more: the next reading asks for all of it. */
export async function forgetPages(trx: Transaction, sourceId: string): Promise<void> {
  await trx.deleteFrom("network.sourcePage").where("sourceId", "=", sourceId).execute();
}
