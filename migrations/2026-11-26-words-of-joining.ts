// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

const words = { walkIn: "walk-in", tellUs: "tell-us", signUp: "sign-up" };

/** What a file said of how one joins is kept in the words of the activity itself, as it is compared with the next file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [before, after] of Object.entries(words)) {
    await sql`
      update programme.activity
      set brought_in = replace(brought_in, ${`"joining":"${before}"`}, ${`"joining":"${after}"`})
      where brought_in like ${`%"joining":"${before}"%`}`.execute(db);
  }
}
