// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Agendas that come in by address, on a schedule. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table programme.source (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  name text not null check (name <> ''),
  url text not null check (url <> ''),
  every_hours smallint not null check (every_hours > 0),
  publishes boolean not null default true,
  created_at timestamptz not null,
  accepted_at timestamptz,
  paused_at timestamptz,
  next_at timestamptz not null,
  claimed_until timestamptz,
  etag text,
  last_modified text,
  fetched_at timestamptz,
  succeeded_at timestamptz,
  outcome text,
  failures integer not null default 0 check (failures >= 0),
  problem text,
  problem_status integer,
  failing_since timestamptz,
  told_at timestamptz,
  told_waiting_at timestamptz,
  waiting_content bytea,
  agreed_at timestamptz,
  form_key uuid not null constraint one_source_per_form unique,
  constraint one_source_per_address unique (centre_id, url)
);
comment on table programme.source is 'Where an agenda comes in from by itself; its activities carry its id in their column source';
comment on column programme.source.accepted_at is 'when somebody who saw the preview said yes; before that nothing comes in';
comment on column programme.source.claimed_until is 'whoever works on it has it until then; a crash lets go of it by itself';
comment on column programme.source.outcome is 'what came of it the last time, as counts';
comment on column programme.source.waiting_content is 'what the agenda said, kept only while it waits for a yes';
comment on column programme.source.told_waiting_at is 'when coordinators were written to that it waits for a yes';
comment on column programme.source.told_at is 'when coordinators were written to that it keeps failing';
create index source_to_fetch on programme.source (next_at) where paused_at is null;

grant select, insert, update, delete on programme.source to vrijplaats_app;
`)
    .execute(db);
}
