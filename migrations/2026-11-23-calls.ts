// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** When someone was last not reached, so that two who call do not do it twice in a row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table programme.call add column tried_at timestamptz").execute(db);
}
