// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Making room: places outside that were visited, what was asked there, what opened, and what is next. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.outside_place (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  kind text not null check (kind in ('library', 'club', 'cafe', 'employer', 'school', 'faith', 'shop', 'other')),
  name text not null check (name <> ''),
  address_1 text not null default '',
  postal_code text not null default '',
  city text not null default '',
  welcome text not null default '',
  opened_on date,
  service_id uuid references network.service on delete set null,
  form_key uuid not null constraint one_place_per_form unique
);
comment on table region.outside_place is 'A place that was visited to make room for people';
comment on column region.outside_place.welcome is 'What opened, in words for whoever may come there';
comment on column region.outside_place.service_id is 'Its entry in the directory, which keeps its own checks';
create index outside_place_of_region on region.outside_place (region_id);
create index outside_place_of_service on region.outside_place (service_id) where service_id is not null;

create table region.place_visit (
  id uuid primary key default gen_random_uuid(),
  place_id uuid not null references region.outside_place on delete cascade,
  visited_on date not null,
  by_id uuid not null references network.organization on delete cascade,
  asked text not null default '',
  answered text not null default '',
  next_step text not null default '',
  next_on date,
  next_state text not null default 'open' check (next_state in ('open', 'done', 'letGo')),
  next_line text not null default '',
  form_key uuid not null constraint one_place_visit_per_form unique,
  constraint a_day_is_of_a_step check (next_on is null or next_step <> '')
);
comment on column region.place_visit.by_id is 'The house or organization that went there';
create index visit_of_place on region.place_visit (place_id, visited_on);
create index place_visit_by on region.place_visit (by_id);

grant select, insert, update, delete on region.outside_place, region.place_visit to vrijplaats_app;
`)
    .execute(db);
}
