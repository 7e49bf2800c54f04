// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What repeats on and on is confirmed anew every half year, so that nothing stays in the programme that nobody does any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table programme.activity
  add column confirmed_at timestamptz not null default now(),
  add column confirmation_asked_at timestamptz,
  add column unconfirmed_at timestamptz,
  add column planning_stopped_at timestamptz;
update programme.activity set confirmed_at = changed_at;
comment on column programme.activity.confirmed_at is 'when someone last said, by saving or in words, that it goes on';
comment on column programme.activity.unconfirmed_at is 'since when visitors read that it is not confirmed';
comment on column programme.activity.planning_stopped_at is 'since when no further dates are planned; undone by confirming';
create index activity_by_confirmation on programme.activity (confirmed_at) where ended_at is null;

create table programme.confirmation_call (
  activity_id uuid primary key references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null,
  name text not null check (name <> ''),
  taken_at timestamptz not null,
  outcome text check (outcome in ('goes-on', 'stops', 'nobody-reached')),
  ended_at timestamptz,
  constraint a_call_that_ended_has_an_outcome check ((outcome is null) = (ended_at is null))
);
comment on table programme.confirmation_call is 'Someone of the team phones whether an activity goes on, and what came of it';
create index confirmation_call_of_person on programme.confirmation_call (person_id);
alter table programme.confirmation_call enable row level security;
alter table programme.confirmation_call force row level security;
create policy hosts on programme.confirmation_call
  using (platform.actor_hosts_at(centre_id)) with check (platform.actor_hosts_at(centre_id));
create policy leads on programme.confirmation_call
  using (platform.actor_kind() = 'person' and programme.actor_leads(activity_id))
  with check (platform.actor_kind() = 'person' and programme.actor_leads(activity_id));
create policy house on programme.confirmation_call using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on programme.confirmation_call to vrijplaats_app;
`)
    .execute(db);
}
