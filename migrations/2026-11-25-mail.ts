// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Mail that does not arrive: messages that came back or were given up, and addresses to which nothing is sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create function platform.address_mark(address text) returns bytea language sql immutable strict parallel safe
  as $$ select sha256(convert_to(lower(address), 'UTF8')) $$;

alter table platform.message
  add column stop_address text,
  add column address_mark bytea,
  add column given_up_at timestamptz,
  add column returned_at timestamptz;
comment on column platform.message.address_mark is 'Only once sent, and only where mail that comes back is read: the address itself is forgotten then';

create table platform.unreachable_address (
  mark bytea primary key,
  since timestamptz not null,
  problem text not null
);
comment on table platform.unreachable_address is 'mark is platform.address_mark of an address, never the address';
alter table platform.unreachable_address enable row level security;
alter table platform.unreachable_address force row level security;
create policy house_marks on platform.unreachable_address using (platform.is_house()) with check (platform.is_house());
create policy team_asks on platform.unreachable_address for select using (platform.actor_kind() = 'person');
grant select, insert, delete on platform.unreachable_address to vrijplaats_app;
`)
    .execute(db);
}
