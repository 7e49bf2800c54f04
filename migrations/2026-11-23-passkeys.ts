// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Keys on someone's own device to sign in with, in the shape that Better Auth keeps them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table identity.passkey (
  id uuid primary key default gen_random_uuid(),
  name text,
  public_key text not null,
  user_id uuid not null references identity."user" on delete cascade,
  credential_id text not null constraint one_passkey_per_credential unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  created_at timestamptz,
  aaguid text
);
comment on table identity.passkey is 'The public half of a key; the other half never leaves a device';
create index passkey_of_user on identity.passkey (user_id);
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy signing_in on identity.passkey
  using (platform.actor_kind() = 'identity') with check (platform.actor_kind() = 'identity');
create policy house on identity.passkey using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on identity.passkey to vrijplaats_app;
`)
    .execute(db);
}
