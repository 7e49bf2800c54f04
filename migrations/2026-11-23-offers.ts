// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Partners enter their own offers behind a link of their own; a coordinator says yes or no. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table programme.partner_door (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references network.organization on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  link_version smallint not null default 1,
  opened_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint one_door_per_partner_and_centre unique (centre_id, organization_id)
);
comment on table programme.partner_door is 'The link behind which a partner tells this centre what it offers; raising its version withdraws it';

create table programme.proposal (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  door_id uuid not null references programme.partner_door on delete cascade,
  activity_id uuid references programme.activity on delete cascade,
  about text not null check (about in ('new', 'change', 'end')),
  content text not null,
  title text not null check (title <> ''),
  sender_name text not null default '',
  sender_phone text not null default '',
  state text not null default 'new' check (state in ('new', 'accepted', 'declined')),
  answer text not null default '',
  form_key uuid not null constraint one_proposal_per_form unique,
  created_at timestamptz not null,
  answered_at timestamptz,
  constraint an_answer_has_its_time check ((state = 'new') = (answered_at is null))
);
comment on table programme.proposal is 'What a partner would like to add, change or end; it waits for a nod';
comment on column programme.proposal.content is 'the checked facts and schedule, and only those that the partner changed';
create index proposal_of_centre on programme.proposal (centre_id, state, created_at);
create index proposal_of_door on programme.proposal (door_id, created_at);
alter table programme.proposal enable row level security;
alter table programme.proposal force row level security;
create policy own_door_reads on programme.proposal for select using (door_id = platform.actor_subject());
create policy own_door_adds on programme.proposal for insert with check (door_id = platform.actor_subject() and state = 'new');
create policy coordinators on programme.proposal
  using (platform.actor_coordinates_at(centre_id)) with check (platform.actor_coordinates_at(centre_id));
create policy house on programme.proposal using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on programme.partner_door, programme.proposal to vrijplaats_app;
`)
    .execute(db);
}
