// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Persons, their roles at organizations, and the log of who read what about whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema people;
grant usage on schema people to vrijplaats_app, vrijplaats_log;

create table people.person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  language text not null default 'nl',
  created_at timestamptz not null
);
create table people.role (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  centre_id uuid references network.centre on delete cascade,
  role text not null check (role in ('host', 'coordinator')),
  started_at timestamptz not null,
  ended_at timestamptz
);
create unique index one_current_role_of_a_kind on people.role (person_id, organization_id, role) where ended_at is null;
create index role_at_centre on people.role (centre_id);

alter table people.person enable row level security;
alter table people.person force row level security;
create policy own on people.person for select using (id = platform.actor_person());
create policy house on people.person using (platform.is_house()) with check (platform.is_house());
create policy coordinator_sees_the_team on people.person for select using (
  exists (select from people.role as role where role.person_id = person.id and platform.actor_coordinates_at(role.centre_id)));

alter table people.role enable row level security;
alter table people.role force row level security;
create policy own on people.role for select using (person_id = platform.actor_person());
create policy house on people.role using (platform.is_house()) with check (platform.is_house());
create policy coordinator_sees_the_team on people.role for select using (platform.actor_coordinates_at(centre_id));

grant select, insert, update, delete on people.person, people.role to vrijplaats_app;

create table people.reading (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  reader_id uuid not null,
  reader_name text not null,
  reader_role text not null,
  centre_id uuid not null,
  what text not null,
  about_id uuid not null
);
comment on table people.reading is 'Who read what about whom. Written by the role vrijplaats_log, which can do nothing else.';
create index reading_about on people.reading (about_id, at);
create index reading_by_reader on people.reading (reader_id);
alter table people.reading enable row level security;
alter table people.reading force row level security;
create policy log_writer_adds on people.reading for insert to vrijplaats_log with check (true);
create policy whom_it_is_about on people.reading for select to vrijplaats_app
  using (about_id in (platform.actor_subject(), platform.actor_person()));
create policy house_reads on people.reading for select to vrijplaats_app, current_user using (platform.is_house());
create policy house_clears_after_a_year on people.reading for delete to vrijplaats_app
  using (platform.is_house() and at < now() - interval '1 year');
grant insert on people.reading to vrijplaats_log;
grant select, delete on people.reading to vrijplaats_app;
`)
    .execute(db);
}
