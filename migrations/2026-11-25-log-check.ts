// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What the last look at the chain of readings found, for whoever looks after the installation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table platform.log_check (
  single boolean primary key default true check (single),
  checked_at timestamptz not null,
  rows bigint not null,
  broken_centres text[] not null
);
comment on table platform.log_check is 'By the daily job and by npm run verify-log; names of centres, of no person';
grant select on platform.log_check to vrijplaats_app;
`)
    .execute(db);
}
