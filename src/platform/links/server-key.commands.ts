// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { derivedKey } from "./derived-key.ts";
import type { ServerKeys } from "./key.ts";
import type { ServerKeyTable } from "./tables.ts";

type KeyTimes = Omit<ServerKeyTable, "mark">;

/** Writes down since when the first key signs, unless that is known: in a file one sees it happen, of a setting one is told. */
export async function noteKey(db: Database, keys: ServerKeys, { since, beforeUntil }: KeyTimes): Promise<KeyTimes> {
  const mark = derivedKey(keys, "mark").slice(0, 32);
  await db
    .insertInto("platform.serverKey")
    .values({ mark, since, beforeUntil })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await db
    .selectFrom("platform.serverKey")
    .select(["since", "beforeUntil"])
    .where("mark", "=", mark)
    .executeTakeFirstOrThrow();
}
