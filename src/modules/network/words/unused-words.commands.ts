// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

/** Words that no longer stand anywhere in a directory. Whoever writes meanwhile waits for a moment. */
export async function forgetUnusedWords(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table network.word in exclusive mode`.execute(trx);
    await trx
      .deleteFrom("network.word as word")
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom("network.serviceWord as said")
              .select("said.serviceId")
              .whereRef("said.wordId", "=", "word.id"),
          ),
        ),
      )
      .execute();
  });
}
