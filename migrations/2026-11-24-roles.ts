// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** All roles, resting, asking and being asked, and what a centre gives to others to do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table people.role
  drop constraint role_role_check,
  add constraint role_role_check check (role in ('participant', 'volunteer', 'host', 'facilitator', 'peerWorker', 'trainer',
    'coordinator', 'partnerContact', 'municipality', 'insurer')),
  add column paused_at timestamptz,
  add column invited_by_centre_id uuid references network.centre on delete set null,
  add constraint contacts_hold_at_an_organization_alone
    check (role not in ('partnerContact', 'municipality', 'insurer') or centre_id is null);
create index role_invited_by_centre on people.role (invited_by_centre_id);

create function people.is_team_role(role text) returns boolean language sql immutable parallel safe
  as $$ select role in ('volunteer', 'host', 'facilitator', 'peerWorker', 'trainer', 'coordinator') $$;
create function people.is_contact_role(role text) returns boolean language sql immutable parallel safe
  as $$ select role in ('partnerContact', 'municipality', 'insurer') $$;

drop policy coordinator_sees_the_team on people.role;
create policy coordinator_sees_the_team on people.role for select using (ended_at is null
  and ((people.is_team_role(role) and platform.actor_coordinates_at(centre_id))
    or (people.is_contact_role(role) and platform.actor_coordinates_at(invited_by_centre_id))));
drop policy coordinator_sees_the_team on people.person;
create policy coordinator_sees_the_team on people.person for select using (exists (
  select from people.role where role.person_id = person.id and role.ended_at is null
    and ((people.is_team_role(role.role) and platform.actor_coordinates_at(role.centre_id))
      or (people.is_contact_role(role.role) and platform.actor_coordinates_at(role.invited_by_centre_id)))));

create or replace function programme.actor_leads(activity uuid) returns boolean language sql stable parallel safe
  as $$ select exists (select from programme.lead
    where lead.activity_id = activity and lead.person_id = platform.actor_person()
      and exists (select from people.role
        where role.person_id = lead.person_id and role.centre_id = lead.centre_id
          and role.ended_at is null and role.paused_at is null and people.is_team_role(role.role))) $$;

create table people.role_request (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  role text not null check (people.is_team_role(role) or people.is_contact_role(role)),
  asked_by text not null check (asked_by in ('person', 'centre')),
  name text not null check (name <> ''),
  words text,
  created_at timestamptz not null,
  answer text check (answer in ('yes', 'notNow')),
  answer_words text,
  answered_at timestamptz,
  constraint an_answer_has_a_moment check ((answer is null) = (answered_at is null))
);
comment on table people.role_request is 'Someone asks for a role, or a coordinator asks someone: it holds only after a yes';
create unique index one_open_request_of_a_kind on people.role_request (person_id, organization_id, centre_id, role)
  where answered_at is null;
create index role_request_at_centre on people.role_request (centre_id);
alter table people.role_request enable row level security;
alter table people.role_request force row level security;
create policy own on people.role_request for select using (person_id = platform.actor_person());
create policy coordinators_read on people.role_request for select using (platform.actor_coordinates_at(centre_id));
create policy house on people.role_request using (platform.is_house()) with check (platform.is_house());

create table people.given_task (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  name text not null check (name <> ''),
  task text not null check (task in ('publish', 'moderate', 'approve')),
  way text not null check (way in ('one', 'pairs')),
  starts_at timestamptz not null,
  ends_at timestamptz,
  accepted_at timestamptz,
  stopped_at timestamptz,
  form_key uuid not null constraint one_given_task_per_form unique,
  created_at timestamptz not null,
  constraint a_turn_ends_after_it_starts check (ends_at > starts_at)
);
comment on table people.given_task is 'Who publishes, moderates or approves in turns or in pairs, also without a role of the team';
create index given_task_of_person on people.given_task (person_id);
create index given_task_at_centre on people.given_task (centre_id);
alter table people.given_task enable row level security;
alter table people.given_task force row level security;
create policy own on people.given_task for select using (person_id = platform.actor_person());
create policy coordinators_read on people.given_task for select using (platform.actor_coordinates_at(centre_id));
create policy house on people.given_task using (platform.is_house()) with check (platform.is_house());

create table people.first_of_pair (
  task text not null check (task in ('publish', 'moderate', 'approve')),
  subject_id uuid not null,
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  at timestamptz not null,
  primary key (task, subject_id)
);
comment on table people.first_of_pair is 'One of a pair said yes to this; it happens when another does';
create index first_of_pair_person on people.first_of_pair (person_id);
alter table people.first_of_pair enable row level security;
alter table people.first_of_pair force row level security;
create policy own on people.first_of_pair for select using (person_id = platform.actor_person());
create policy house on people.first_of_pair using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on people.role_request, people.given_task, people.first_of_pair to vrijplaats_app;
`)
    .execute(db);
}
