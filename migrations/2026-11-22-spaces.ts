// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** The rooms of a centre and what one should know before coming. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema spaces;
grant usage on schema spaces to vrijplaats_app;
create table spaces.room (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  name text not null check (name <> ''),
  way_there text not null default '',
  seats integer check (seats > 0),
  access text[] not null default '{}',
  form_key uuid constraint one_room_per_form unique,
  constraint room_names_differ unique (centre_id, name)
);
grant select, insert, update, delete on spaces.room to vrijplaats_app;
`)
    .execute(db);
}
