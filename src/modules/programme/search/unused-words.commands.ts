// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

/** Words that no longer stand anywhere, such as the name of a host who left. Whoever writes meanwhile waits for a moment. */
export async function forgetUnusedWords(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table programme.word in exclusive mode`.execute(trx);
    await trx
      .deleteFrom("programme.word as word")
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom("programme.activityWord as said")
              .select("said.word")
              .whereRef("said.centreId", "=", "word.centreId")
              .whereRef("said.word", "=", "word.word"),
          ),
        ),
      )
      .execute();
  });
}
