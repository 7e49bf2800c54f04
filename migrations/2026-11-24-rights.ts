// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** How long each house keeps things, what left by itself, receipts of erasing, and what a house agreed to write down. Nothing in it is about a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table platform.term (
  centre_id uuid not null references network.centre on delete cascade,
  name text not null check (name <> ''),
  days integer not null check (days > 0),
  reason text not null default '',
  changed_at timestamptz not null,
  primary key (centre_id, name)
);
comment on table platform.term is 'Terms that a centre set itself; for all others the standard holds';
create function platform.days_kept(term_name text, centre uuid, standard integer) returns integer language sql stable parallel safe
  as $$ select coalesce((select own.days from platform.term as own where own.name = term_name and own.centre_id = centre), standard) $$;

create table platform.clearing (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  about_table text not null,
  centre_id uuid,
  cleared integer not null check (cleared > 0)
);
comment on table platform.clearing is 'What left by itself: which table, when and how many rows';
create index clearing_by_time on platform.clearing (at);

create table site.erasure (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  number text not null constraint one_erasure_per_number unique,
  asked_by text not null check (asked_by in ('person', 'guest')),
  erased_on date not null,
  form_key uuid not null constraint one_erasure_per_form unique
);
comment on table site.erasure is 'A receipt: its number is known to whoever asked, and leads to no person';
create table site.erasure_line (
  erasure_id uuid not null references site.erasure on delete cascade,
  position integer not null,
  about_table text not null,
  erased integer not null,
  remaining integer not null,
  primary key (erasure_id, position)
);

create table site.agreed_record (
  centre_id uuid not null references network.centre on delete cascade,
  version integer not null check (version > 0),
  agreed_at timestamptz not null,
  own_text_nl text not null default '',
  own_text_en text not null default '',
  lines_nl text[] not null,
  lines_en text[] not null,
  form_key uuid not null constraint one_agreed_record_per_form unique,
  primary key (centre_id, version)
);
comment on table site.agreed_record is 'What this house writes down and how long, as it was agreed on a day';

grant select, insert, update, delete on platform.term to vrijplaats_app;
grant select, insert, delete on platform.clearing to vrijplaats_app;
grant select, insert on site.erasure, site.erasure_line, site.agreed_record to vrijplaats_app;
`)
    .execute(db);
}
