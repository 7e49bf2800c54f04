// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** More ways of joining: a number without names, a whole series, and getting acquainted first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table programme.activity
  drop constraint activity_joining_check,
  drop constraint limit_gives_its_reason,
  add constraint activity_joining_check check (joining in ('walk-in', 'tell-us', 'sign-up', 'series', 'acquaint')),
  add constraint limit_gives_its_reason
    check (capacity is null or (joining in ('sign-up', 'series', 'acquaint') and capacity_reason <> '')),
  add column join_later boolean not null default false,
  add column online_link text,
  add constraint online_link_is_for_who_takes_part check (online_link is null or (joining <> 'walk-in' and online_link ~ '^https?://'));
comment on column programme.activity.join_later is 'of a series: one may also join after its first date';
comment on column programme.activity.online_link is 'shown to who takes part and to the team, never on a public page';

create table programme.series (
  activity_id uuid primary key references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  capacity integer check (capacity > 0),
  places_taken integer not null default 0,
  waiting integer not null default 0,
  changed_at timestamptz not null,
  constraint series_never_takes_more_than_capacity check (places_taken >= 0 and (capacity is null or places_taken <= capacity)),
  constraint nobody_waits_below_zero_for_a_series check (waiting >= 0)
);
comment on table programme.series is 'The places of an activity that is joined as a whole; its counts change under its lock, as those of an occurrence do';

alter table programme.sign_up
  alter column occurrence_id drop not null,
  add column series_id uuid references programme.series on delete cascade,
  add constraint for_a_date_or_for_a_series check (num_nonnulls(occurrence_id, series_id) = 1),
  drop constraint sign_up_status_check,
  add constraint sign_up_status_check
    check (status in ('acquainting', 'confirmed', 'waiting', 'offered', 'cancelled', 'lapsed')),
  add column reminder boolean not null default false;
create index sign_up_of_series on programme.sign_up (series_id, status, position) where series_id is not null;
drop policy own_form_adds on programme.sign_up;
create policy own_form_adds on programme.sign_up for insert
  with check (form_key = platform.actor_form_key() and status in ('acquainting', 'confirmed', 'waiting'));

create table programme.missed_date (
  sign_up_id uuid not null references programme.sign_up on delete cascade,
  occurrence_id uuid not null references programme.occurrence on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  created_at timestamptz not null,
  primary key (sign_up_id, occurrence_id)
);
comment on table programme.missed_date is 'A date of a series that someone said not to come to; no reason is asked';
create index missed_date_of_occurrence on programme.missed_date (occurrence_id);
alter table programme.missed_date enable row level security;
alter table programme.missed_date force row level security;
create policy own_link on programme.missed_date using (sign_up_id = platform.actor_subject()) with check (sign_up_id = platform.actor_subject());
create policy hosts_read on programme.missed_date for select using (platform.actor_hosts_at(centre_id));
create policy house on programme.missed_date using (platform.is_house()) with check (platform.is_house());

create table programme.headcount (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  occurrence_id uuid not null references programme.occurrence on delete cascade,
  people smallint not null check (people between 0 and 99),
  link_version smallint not null default 1,
  form_key uuid not null constraint one_headcount_per_form unique,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table programme.headcount is 'How many someone said will come: a number, nothing about who';
create index headcount_of_occurrence on programme.headcount (occurrence_id);

grant select, insert, update, delete on programme.series, programme.missed_date, programme.headcount to vrijplaats_app;
`)
    .execute(db);
}
