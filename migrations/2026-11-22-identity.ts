// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Where Better Auth keeps who can sign in. Only its own connections and the house see a row: the app's pages do not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema identity;
grant usage on schema identity to vrijplaats_app;

create table identity."user" (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null constraint email_signs_in_one_person unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column identity."user".id is 'The same as people.person.id';
create table identity.session (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references identity."user" on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_of_user on identity.session (user_id);
comment on column identity.session.token is 'Worth nothing without the signature that the cookie carries';
create table identity.account (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references identity."user" on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index account_of_user on identity.account (user_id);
create table identity.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on identity.verification (identifier);

do $$
declare name text;
begin
  foreach name in array array['user', 'session', 'account', 'verification'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy signing_in on identity.%I
      using (platform.actor_kind() = ''identity'') with check (platform.actor_kind() = ''identity'')', name);
    execute format('create policy house on identity.%I
      using (platform.is_house()) with check (platform.is_house())', name);
  end loop;
end $$;
grant select, insert, update, delete on all tables in schema identity to vrijplaats_app;
`)
    .execute(db);
}
