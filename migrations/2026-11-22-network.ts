// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Organizations, locations, addresses and phones as HSDS 3.2 names them, and the centre: a house on this installation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema network;
grant usage on schema network to vrijplaats_app;

create table network.organization (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  alternate_name text,
  description text not null default '',
  email text,
  website text
);
create table network.location (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  location_type text not null default 'physical' check (location_type in ('physical', 'postal', 'virtual')),
  name text not null,
  description text not null default '',
  transportation text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180)
);
create index location_of_organization on network.location (organization_id);
create table network.address (
  id uuid primary key default gen_random_uuid(),
  location_id uuid not null references network.location on delete cascade,
  address_1 text not null,
  address_2 text,
  city text not null,
  postal_code text not null default '',
  country text not null default 'NL',
  address_type text not null default 'physical' check (address_type in ('physical', 'postal', 'virtual'))
);
create index address_of_location on network.address (location_id);
create table network.phone (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  location_id uuid references network.location on delete cascade,
  number text not null,
  description text,
  constraint phone_belongs_somewhere check (organization_id is not null or location_id is not null)
);
create index phone_of_organization on network.phone (organization_id);

create table network.centre (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null unique references network.organization,
  location_id uuid not null references network.location,
  slug text not null constraint centre_slug_is_unique unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  time_zone text not null default 'Europe/Amsterdam',
  intro text not null default '',
  door_note text not null default ''
);
create table network.centre_host (
  host text primary key,
  centre_id uuid not null references network.centre on delete cascade
);
create table network.opening_hours (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null,
  constraint opens_before_it_closes check (opens_at < closes_at)
);
comment on column network.opening_hours.weekday is 'ISO 8601: 1 is Monday';
create index opening_hours_of_centre on network.opening_hours (centre_id, weekday, opens_at);
create table network.closed_day (
  centre_id uuid not null references network.centre on delete cascade,
  day date not null,
  reason text not null default '',
  primary key (centre_id, day)
);
grant select, insert, update, delete on all tables in schema network to vrijplaats_app;
`)
    .execute(db);
}
