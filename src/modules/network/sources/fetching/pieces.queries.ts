// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

export async function listPieces(db: Database, sourceId: string) {
  return await db
    .selectFrom("network.sourcePiece")
    .select(["position", "url as address"])
    .where("sourceId", "=", sourceId)
    .orderBy("position")
    .execute();
}

export async function getPiece(db: Database, sourceId: string, position: number): Promise<Buffer> {
  const { content } = await db
    .selectFrom("network.sourcePiece")
    .select("content")
    .where("sourceId", "=", sourceId)
    .where("position", "=", position)
    .executeTakeFirstOrThrow();
  return content;
}

/** By what the other side knows each page of the last good reading. */
export async function listPages(db: Database, sourceId: string) {
  return await db
    .selectFrom("network.sourcePage")
    .select(["url as address", "etag"])
    .where("sourceId", "=", sourceId)
    .orderBy("position")
    .execute();
}

export async function countBytes(db: Database, sourceId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom("network.sourcePiece")
    .select(sql<number>`coalesce(sum(length(content)), 0)::float8`.as("bytes"))
    .where("sourceId", "=", sourceId)
    .executeTakeFirstOrThrow();
  return bytes;
}
