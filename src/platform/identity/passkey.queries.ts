// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

export type PasskeyOfPerson = { id: string; name: string | null; createdAt: Temporal.Instant | null };

export async function listPasskeysOf(db: Database, personId: string): Promise<PasskeyOfPerson[]> {
  const passkeys = await db
    .selectFrom("identity.passkey")
    .select(["id", "name"])
    .select(sql<string | null>`to_json(created_at) #>> '{}'`.as("createdAt")) // as text: these connections give a Date
    .where("userId", "=", personId)
    .orderBy("identity.passkey.createdAt")
    .orderBy("id")
    .execute();
  return passkeys.map((row) => ({
    ...row,
    createdAt: row.createdAt === null ? null : Temporal.Instant.from(row.createdAt),
  }));
}
