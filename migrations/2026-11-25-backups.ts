// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Which back-ups were made, since when each server key signs, and what may never come back. Nothing in it is about a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table platform.backup (
  id bigint generated always as identity primary key,
  started_at timestamptz not null,
  ended_at timestamptz,
  file text,
  bytes bigint,
  problem text check (problem in ('noRoom', 'folder', 'seal', 'notWhole', 'brokenOff', 'other')),
  constraint whole_or_a_problem check (ended_at is null or (problem is null) = (file is not null and bytes is not null))
);
comment on table platform.backup is 'Each time the schedule asked for a back-up, and how it ended; without an end it goes on, or was broken off';
create index backup_by_time on platform.backup (started_at);
grant select, insert, update, delete on platform.backup to vrijplaats_app;

create table platform.server_key (
  mark text primary key,
  since timestamptz not null,
  before_until timestamptz not null
);
comment on table platform.server_key is 'Since when each key signs, by a mark from which it cannot be found';
comment on column platform.server_key.before_until is 'Until when a link may be needed that the key before it signed';
grant select on platform.server_key to vrijplaats_app;

create table platform.erased (
  mark text primary key,
  keeps_sign_ups boolean not null,
  is_due boolean not null default false
);
comment on table platform.erased is 'Hashes of random ids of rows that somebody had erased: they name nobody, and by them an old back-up does not bring those rows back';
comment on column platform.erased.is_due is 'Restored from a back-up older than the erasing, and to be erased again';
grant select, insert, update on platform.erased to vrijplaats_app;
`)
    .execute(db);
}
