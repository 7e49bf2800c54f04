// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What no module owns: who asks, events, versions of content, counting of requests, and mail on its way out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

revoke all on schema public from public;
grant usage on schema public to vrijplaats_app, vrijplaats_log;
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;
grant usage on schema platform to vrijplaats_app, vrijplaats_log;

create table platform.installed (
  single boolean primary key default true check (single),
  fingerprint text not null
);
grant select on platform.installed to vrijplaats_app;

create function platform.actor_kind() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('app.actor', true), '') $$;
create function platform.is_house() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.actor', true), '') = 'house' $$;
create function platform.actor_form_key() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.form_key', true), '')::uuid $$;
create function platform.actor_subject() returns uuid language sql stable parallel safe
  as $$ select case when platform.actor_kind() = 'guest' then nullif(current_setting('app.subject', true), '')::uuid end $$;
create function platform.actor_person() returns uuid language sql stable parallel safe
  as $$ select case when platform.actor_kind() = 'person' then nullif(current_setting('app.person', true), '')::uuid end $$;
create function platform.actor_hosts_at(centre uuid) returns boolean language sql stable parallel safe
  as $$ select platform.actor_kind() = 'person'
     and centre = any (coalesce(nullif(current_setting('app.host_at', true), ''), '{}')::uuid[]) $$;
create function platform.actor_coordinates_at(centre uuid) returns boolean language sql stable parallel safe
  as $$ select platform.actor_kind() = 'person'
     and centre = any (coalesce(nullif(current_setting('app.coordinator_at', true), ''), '{}')::uuid[]) $$;

create table platform.event (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id uuid not null,
  centre_id uuid,
  at timestamptz not null
);
create index event_by_time on platform.event (at);
grant select, insert, delete on platform.event to vrijplaats_app;

create table platform.content_version (
  centre_id uuid primary key,
  version bigint not null default 1
);
grant select, insert, update on platform.content_version to vrijplaats_app;

create table platform.rate_count (
  what text not null,
  who text not null,
  starts_at timestamptz not null,
  count integer not null,
  primary key (what, who, starts_at)
);
comment on table platform.rate_count is 'who is a keyed hash of an address, never the address';
grant select, insert, update, delete on platform.rate_count to vrijplaats_app;

create table platform.message (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid,
  kind text not null,
  address text not null,
  subject text not null,
  body text not null,
  holds_link boolean not null,
  once_key text not null constraint one_message_per_event unique,
  kept_until timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_problem text
);
create index message_waiting on platform.message (created_at) where sent_at is null;
alter table platform.message enable row level security;
alter table platform.message force row level security;
create policy house_sends on platform.message using (platform.is_house()) with check (platform.is_house());
create policy coordinator_sees_the_outbox on platform.message for select
  using (platform.actor_coordinates_at(centre_id));
grant select, insert, update, delete on platform.message to vrijplaats_app;
`)
    .execute(db);
}
