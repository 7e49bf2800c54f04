// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** One date made different: another room, another host, a reason; and who is to be called about it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table programme.occurrence
  add column room_id uuid references spaces.room on delete set null,
  add column place_note text,
  add column hosts text[],
  add column cancel_reason text not null default '',
  add column notice text not null default '',
  add column people_came integer check (people_came >= 0);
comment on column programme.occurrence.room_id is 'only when this date is in another room than its activity';
comment on column programme.occurrence.place_note is 'only when this date is at another place than its activity';
comment on column programme.occurrence.hosts is 'only when others than usual host this date';
comment on column programme.occurrence.notice is 'one line that visitors read with this date';
comment on column programme.occurrence.people_came is 'attendance, as a number';

create table programme.call (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  sign_up_id uuid not null references programme.sign_up on delete cascade,
  occurrence_id uuid references programme.occurrence on delete cascade,
  about text not null,
  created_at timestamptz not null,
  called_at timestamptz,
  called_by uuid
);
comment on table programme.call is 'Someone who left only a telephone number is to hear something; gone with the sign-up';
create unique index one_open_call_per_sign_up_and_news on programme.call (sign_up_id, about, occurrence_id) nulls not distinct where called_at is null;
create index call_of_centre on programme.call (centre_id, called_at);
alter table programme.call enable row level security;
alter table programme.call force row level security;
create policy hosts on programme.call using (platform.actor_hosts_at(centre_id)) with check (platform.actor_hosts_at(centre_id));
create policy house on programme.call using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on programme.call to vrijplaats_app;
`)
    .execute(db);
}
