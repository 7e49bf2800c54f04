// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** A house asks to belong to a region; people meet, with a code for that day; what a municipality did. Nothing of a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.joining (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  form_key uuid not null constraint one_joining_per_form unique,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no', 'withdrawn')),
  constraint answered_with_an_answer check ((answered_at is null) = (answer is null))
);
comment on table region.joining is 'A house asks to belong to another region; a house there says yes or no';
create unique index one_open_joining on region.joining (centre_id) where answered_at is null;
create index joining_of_region on region.joining (region_id, asked_at);

create table region.meeting (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  title text not null check (title <> ''),
  place text not null default '',
  held_on date not null,
  code text not null check (code ~ '^[a-z]+(-[a-z]+){2}$'),
  form_key uuid not null constraint one_meeting_per_form unique,
  created_at timestamptz not null,
  constraint one_meeting_per_code unique (region_id, code)
);
comment on table region.meeting is 'Who holds its code says something about the map on that day, without an account';
create index meeting_of_region on region.meeting (region_id, held_on);
create index meeting_of_centre on region.meeting (centre_id);

create table region.municipality_desk (
  region_id uuid not null references network.region on delete cascade,
  municipality text not null check (municipality ~ '^GM[0-9]{4}$'),
  organization_id uuid not null references network.organization on delete cascade,
  primary key (region_id, municipality)
);
comment on table region.municipality_desk is 'Which organization of the directory is the municipality itself: its keeper writes what it did';
create index municipality_desk_of_organization on region.municipality_desk (organization_id);

create table region.municipality_line (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  municipality text not null check (municipality ~ '^GM[0-9]{4}$'),
  role text not null check (role in ('take-stock', 'explore', 'keep-in-touch', 'make-possible')),
  done_on date not null,
  words text not null check (words <> ''),
  organization_id uuid references network.organization on delete set null,
  said_by text not null,
  form_key uuid not null constraint one_municipality_line_per_form unique,
  taken_back_at timestamptz
);
comment on table region.municipality_line is 'What a municipality did, in which of the four ways, as the team or the municipality wrote it';
comment on column region.municipality_line.said_by is 'the name of the house or the organization, never of somebody';
create index municipality_line_of_region on region.municipality_line (region_id, municipality, done_on);
create index municipality_line_of_organization on region.municipality_line (organization_id) where organization_id is not null;

grant select, insert, update, delete on region.joining, region.meeting, region.municipality_desk, region.municipality_line to vrijplaats_app;
`)
    .execute(db);
}
