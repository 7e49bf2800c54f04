// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** A second factor beside signing in, signing in from paper, and the device at the door of a centre. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table identity.session add column second_factor_at timestamptz;
comment on column identity.session.second_factor_at is 'When a second factor was last given in this session';
alter table identity.verification add column opens_second_tier boolean not null default false;
comment on column identity.verification.opens_second_tier is 'A link of set-up or the demo: never one that goes by mail';

create table identity.authenticator (
  user_id uuid primary key references identity."user" on delete cascade,
  secret text not null,
  last_step bigint not null default 0,
  confirmed_at timestamptz,
  created_at timestamptz not null
);
comment on column identity.authenticator.secret is 'Sealed with a key that is not in the database';
comment on column identity.authenticator.last_step is 'The stretch of half a minute whose code was used last: none counts twice';

create table identity.code_card (
  user_id uuid primary key references identity."user" on delete cascade,
  hashes text[] not null,
  made_at_desk boolean not null,
  made_at timestamptz not null
);
comment on column identity.code_card.hashes is 'Of the codes that were not used yet';

create table identity.sheet (
  user_id uuid primary key references identity."user" on delete cascade,
  hash text not null constraint one_sheet_per_code unique,
  made_at_desk boolean not null,
  made_at timestamptz not null
);
comment on table identity.sheet is 'Signing in from paper; a new sheet takes the place of the old one';

create table identity.door_code (
  user_id uuid primary key references identity."user" on delete cascade,
  hash text not null constraint one_person_per_door_code unique,
  made_at timestamptz not null
);
comment on table identity.door_code is 'Six figures that open the day list for a quarter of an hour, only on a device of the house';

do $$
declare name text;
begin
  foreach name in array array['authenticator', 'code_card', 'sheet', 'door_code'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy signing_in on identity.%I
      using (platform.actor_kind() = ''identity'') with check (platform.actor_kind() = ''identity'')', name);
    execute format('create policy house on identity.%I
      using (platform.is_house()) with check (platform.is_house())', name);
    execute format('grant select, insert, update, delete on identity.%I to vrijplaats_app', name);
  end loop;
end $$;

create table people.door_device (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  name text not null check (name <> ''),
  secret_hash text not null constraint one_door_device_per_secret unique,
  paired_at timestamptz not null,
  last_used_on date
);
comment on table people.door_device is 'A device of the house itself, at the door. Nothing here is about a person.';
create index door_device_of_centre on people.door_device (centre_id);
grant select, insert, update, delete on people.door_device to vrijplaats_app;
`)
    .execute(db);
}
