// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Pictures that a house shows: kept once however often they hang, in sizes that never change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table platform.picture (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  content_hash text not null,
  file_name text not null constraint one_picture_per_name unique,
  bytes integer not null,
  made_at timestamptz not null,
  constraint each_picture_is_kept_once unique (centre_id, content_hash)
);
comment on table platform.picture is 'content_hash is of the largest size; file_name is made of it with the server''s key, so that nobody can guess it';

create table platform.picture_size (
  picture_id uuid not null references platform.picture on delete cascade,
  width integer not null,
  height integer not null,
  content bytea not null,
  primary key (picture_id, width)
);

create table platform.picture_place (
  centre_id uuid not null references network.centre on delete cascade,
  place text not null check (place in ('activity', 'front')),
  subject_id uuid not null,
  picture_id uuid references platform.picture,
  alternative text not null default '',
  before_id uuid references platform.picture,
  before_alternative text not null default '',
  changed_at timestamptz not null,
  primary key (centre_id, place, subject_id)
);
create index picture_place_by_picture on platform.picture_place (picture_id);
create index picture_place_by_before on platform.picture_place (before_id);
comment on table platform.picture_place is 'Which picture hangs where, and which hung there before, for whoever wants it back';

grant select, insert, update, delete on platform.picture, platform.picture_size, platform.picture_place to vrijplaats_app;
`)
    .execute(db);
}
