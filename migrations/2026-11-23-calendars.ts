// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Someone's own dates as a calendar to subscribe to, with an address that can be withdrawn. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table programme.personal_calendar (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid,
  link_version smallint not null default 1,
  feed_version smallint not null default 1,
  withdrawn_at timestamptz,
  empty_since timestamptz,
  form_key uuid not null constraint one_calendar_per_form unique,
  created_at timestamptz not null
);
comment on table programme.personal_calendar is 'A calendar to subscribe to: of sign-ups that someone put together, or of the groups that a person leads';
comment on column programme.personal_calendar.person_id is 'only of someone who leads groups; their dates are those of their groups';
comment on column programme.personal_calendar.feed_version is 'raised when the address of the feed is withdrawn; that of the page stays';
create unique index one_calendar_per_person on programme.personal_calendar (person_id, centre_id) where person_id is not null;
alter table programme.personal_calendar enable row level security;
alter table programme.personal_calendar force row level security;
create policy own_form_adds on programme.personal_calendar for insert
  with check (form_key = platform.actor_form_key() and (person_id is null or person_id = platform.actor_person()));
create policy own_form_reads on programme.personal_calendar for select using (form_key = platform.actor_form_key());
create policy own_link on programme.personal_calendar using (id = platform.actor_subject()) with check (id = platform.actor_subject());
create policy own on programme.personal_calendar using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy house on programme.personal_calendar using (platform.is_house()) with check (platform.is_house());

create table programme.personal_calendar_entry (
  calendar_id uuid not null references programme.personal_calendar on delete cascade,
  sign_up_id uuid not null references programme.sign_up on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  link_version smallint not null,
  created_at timestamptz not null,
  primary key (calendar_id, sign_up_id)
);
comment on table programme.personal_calendar_entry is 'What someone put into their calendar: whoever put it there held the link of that version to the sign-up';
create index entry_of_sign_up on programme.personal_calendar_entry (sign_up_id);
alter table programme.personal_calendar_entry enable row level security;
alter table programme.personal_calendar_entry force row level security;
create policy own_calendar on programme.personal_calendar_entry
  using (exists (select from programme.personal_calendar as calendar where calendar.id = calendar_id))
  with check (exists (select from programme.personal_calendar as calendar where calendar.id = calendar_id));
create policy house on programme.personal_calendar_entry using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on programme.personal_calendar, programme.personal_calendar_entry to vrijplaats_app;
`)
    .execute(db);
}
