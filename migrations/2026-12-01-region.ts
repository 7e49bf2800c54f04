// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What a region is made of: its municipalities, and within one the neighbourhoods that people speak of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema region;
grant usage on schema region to vrijplaats_app;

create table region.municipality (
  region_id uuid not null references network.region on delete cascade,
  code text not null check (code ~ '^GM[0-9]{4}$'),
  primary key (region_id, code)
);
comment on table region.municipality is 'Which municipalities a region is made of';
comment on column region.municipality.code is 'as CBS has it, of 2026';

create table region.neighbourhood (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null,
  municipality text not null,
  name text not null check (name <> ''),
  postcodes text[] not null default '{}',
  foreign key (region_id, municipality) references region.municipality on delete cascade,
  unique (region_id, municipality, name)
);
comment on column region.neighbourhood.postcodes is 'the four digits of the postcodes that lie in it';

grant select, insert, update, delete on region.municipality, region.neighbourhood to vrijplaats_app;
`)
    .execute(db);
}
