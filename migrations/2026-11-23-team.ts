// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Who leads what, who likes to be met at the door, and short codes for paper. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table people.role
  drop constraint role_role_check,
  add constraint role_role_check check (role in ('facilitator', 'host', 'coordinator'));

create table programme.lead (
  activity_id uuid not null references programme.activity on delete cascade,
  person_id uuid not null,
  centre_id uuid not null references network.centre on delete cascade,
  created_at timestamptz not null,
  primary key (activity_id, person_id)
);
comment on table programme.lead is 'Whose group it is: they see its dates, who comes and what was noted, whatever their role';
create index lead_of_person on programme.lead (person_id);
alter table programme.lead enable row level security;
alter table programme.lead force row level security;
create policy own on programme.lead for select using (person_id = platform.actor_person());
create policy hosts_read on programme.lead for select using (platform.actor_hosts_at(centre_id));
create policy coordinators on programme.lead using (platform.actor_coordinates_at(centre_id)) with check (platform.actor_coordinates_at(centre_id));
create policy house on programme.lead using (platform.is_house()) with check (platform.is_house());

create function programme.actor_leads(activity uuid) returns boolean language sql stable parallel safe
  as $$ select exists (select from programme.lead where lead.activity_id = activity and lead.person_id = platform.actor_person()) $$;
create function programme.activity_of(occurrence uuid) returns uuid language sql stable parallel safe
  as $$ select o.activity_id from programme.occurrence as o where o.id = occurrence $$;
create policy leads_read on programme.sign_up for select
  using (platform.actor_kind() = 'person' and programme.actor_leads(coalesce(series_id, programme.activity_of(occurrence_id))));
create policy leads_read on programme.missed_date for select
  using (platform.actor_kind() = 'person' and programme.actor_leads(programme.activity_of(occurrence_id)));
create policy leads on programme.call
  using (platform.actor_kind() = 'person' and programme.actor_leads(programme.activity_of(occurrence_id)))
  with check (platform.actor_kind() = 'person' and programme.actor_leads(programme.activity_of(occurrence_id)));

create table programme.greeter (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  day date not null,
  name text not null check (name <> ''),
  link_version smallint not null default 1,
  form_key uuid not null constraint one_greeter_per_form unique,
  created_at timestamptz not null
);
comment on table programme.greeter is 'Someone, often a participant, who waits at the door on one day and sees by a link whom for';
alter table programme.greeter enable row level security;
alter table programme.greeter force row level security;
create policy own_link on programme.greeter for select using (id = platform.actor_subject());
create policy hosts on programme.greeter using (platform.actor_hosts_at(centre_id)) with check (platform.actor_hosts_at(centre_id));
create policy house on programme.greeter using (platform.is_house()) with check (platform.is_house());

create table programme.arrival (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  occurrence_id uuid not null references programme.occurrence on delete cascade,
  day date not null,
  name text not null check (name <> ''),
  arrives_at time not null,
  sign_up_id uuid references programme.sign_up on delete cascade,
  link_version smallint not null default 1,
  form_key uuid not null constraint one_arrival_per_form unique,
  created_at timestamptz not null,
  withdrawn_at timestamptz
);
comment on table programme.arrival is 'Someone likes to be met at the door: a name of choice and a time, gone the next day';
create index arrival_of_day on programme.arrival (centre_id, day);
alter table programme.arrival enable row level security;
alter table programme.arrival force row level security;
create policy own_form_adds on programme.arrival for insert with check (form_key = platform.actor_form_key());
create policy own_form_reads on programme.arrival for select using (form_key = platform.actor_form_key());
create policy own_link on programme.arrival using (id = platform.actor_subject() or sign_up_id = platform.actor_subject())
  with check (id = platform.actor_subject() or sign_up_id = platform.actor_subject());
create policy greeters_read on programme.arrival for select using (exists (
  select from programme.greeter where greeter.id = platform.actor_subject() and greeter.centre_id = arrival.centre_id and greeter.day = arrival.day));
create policy hosts_read on programme.arrival for select using (platform.actor_hosts_at(centre_id));
create policy house on programme.arrival using (platform.is_house()) with check (platform.is_house());

create table programme.short_code (
  code_hash text primary key,
  centre_id uuid not null references network.centre on delete cascade,
  sign_up_id uuid not null unique references programme.sign_up on delete cascade,
  created_at timestamptz not null
);
comment on table programme.short_code is 'What stands on a paper slip, as a keyed hash';
alter table programme.short_code enable row level security;
alter table programme.short_code force row level security;
create policy house on programme.short_code using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on programme.lead, programme.greeter, programme.arrival, programme.short_code to vrijplaats_app;
`)
    .execute(db);
}
