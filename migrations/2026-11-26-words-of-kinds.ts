// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** A kind, its family and its building block stand in one place, activities/kinds.ts, as the needs and the languages do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table programme.activity drop constraint activity_kind_fkey;
drop table programme.kind;
`)
    .execute(db);
}
