// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** When it rubs: what a centre has ready for it, what people tell, and a temporary no. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema house;
grant usage on schema house to vrijplaats_app;

create table house.facts (
  centre_id uuid primary key references network.centre on delete cascade,
  confidant_name text not null default '',
  confidant_does text not null default '',
  confidant_reach text not null default '',
  confidant_mail text not null default '',
  complaints_name text not null default '',
  complaints_reach text not null default '',
  complaints_site text not null default '',
  call_first text not null default '',
  doctors_post text not null default '',
  crisis_line text not null default '',
  longest_no_weeks smallint not null default 13 check (longest_no_weeks between 1 and 13),
  changed_at timestamptz not null
);
comment on table house.facts is 'Whom one can turn to when it rubs, and whom to call when it is tense: said by the centre in its own words';

create table house.agreements (
  centre_id uuid not null references network.centre on delete cascade,
  version integer not null check (version > 0),
  body text not null check (body <> ''),
  body_en text not null default '',
  made_by text not null default '',
  agreed_on date not null,
  written_at timestamptz not null,
  form_key uuid not null constraint one_version_per_form unique,
  primary key (centre_id, version)
);
comment on table house.agreements is 'House agreements as Markdown; each change is a version beside the ones before';

create table house.concern (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  what text not null check (what <> ''),
  wish text not null check (wish in ('tell', 'talk', 'procedure')),
  name text not null default '',
  contact text not null default '',
  language text not null default 'nl',
  reader text not null check (reader in ('hosts', 'peerWorkers', 'coordinators', 'person', 'confidant')),
  reader_id uuid,
  confidant_door uuid not null default gen_random_uuid() constraint one_door_per_concern unique,
  link_version smallint not null default 1,
  code_hash text unique,
  form_key uuid not null constraint one_concern_per_form unique,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  constraint one_person_is_named check ((reader = 'person') = (reader_id is not null))
);
comment on table house.concern is 'Something went wrong, told in own words to whom the teller chose; nobody else reads it, and nobody needs to say who they are';
comment on column house.concern.confidant_door is 'what the link of the confidant opens; a new one when the teller chooses someone else';
create index concern_of_centre on house.concern (centre_id, created_at);
create trigger end_readings after delete on house.concern for each row execute function people.end_readings();
create table house.concern_step (
  id bigint generated always as identity primary key,
  concern_id uuid not null references house.concern on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  at timestamptz not null,
  side text not null check (side in ('teller', 'reader')),
  kind text not null check (kind in ('words', 'done', 'told', 'closed', 'passed')),
  by_id uuid,
  by_name text not null default '',
  body text not null default '',
  form_key uuid not null constraint one_step_per_form unique
);
comment on table house.concern_step is 'What was answered, done and told back; the teller reads all of it';
create index step_of_concern on house.concern_step (concern_id, id);

create function house.actor_walks_along_at(centre uuid) returns boolean language sql stable
  as $$ select exists (select from people.role where role.person_id = platform.actor_person() and role.centre_id = centre
    and role.role = 'peerWorker' and role.ended_at is null and role.paused_at is null) $$;
create function house.actor_is_chosen(centre uuid, reader text, reader_id uuid) returns boolean language sql stable
  as $$ select case reader
    when 'coordinators' then platform.actor_coordinates_at(centre)
    when 'person' then platform.actor_coordinates_at(centre) and reader_id = platform.actor_person()
    when 'hosts' then platform.actor_hosts_at(centre) and not platform.actor_coordinates_at(centre)
    when 'peerWorkers' then house.actor_walks_along_at(centre) and not platform.actor_coordinates_at(centre)
    else false end $$;
comment on function house.actor_is_chosen is 'A coordinator may all that a host may, except read what was told to a host: it may be about them';

alter table house.concern enable row level security;
alter table house.concern force row level security;
create policy own_form_adds on house.concern for insert with check (form_key = platform.actor_form_key());
create policy own_form_reads on house.concern for select using (form_key = platform.actor_form_key());
create policy own_link on house.concern using (id = platform.actor_subject()) with check (id = platform.actor_subject());
create policy confidant on house.concern
  using (reader = 'confidant' and confidant_door = platform.actor_subject())
  with check (reader = 'confidant' and confidant_door = platform.actor_subject());
create policy chosen_reads on house.concern for select using (house.actor_is_chosen(centre_id, reader, reader_id));
create policy chosen_changes on house.concern for update
  using (house.actor_is_chosen(centre_id, reader, reader_id)) with check (house.actor_is_chosen(centre_id, reader, reader_id));
create policy house on house.concern using (platform.is_house()) with check (platform.is_house());

alter table house.concern_step enable row level security;
alter table house.concern_step force row level security;
create policy whoever_reads_the_concern on house.concern_step for select
  using (exists (select from house.concern where concern.id = concern_step.concern_id));
create policy whoever_reads_the_concern_adds on house.concern_step for insert
  with check (exists (select from house.concern where concern.id = concern_step.concern_id));
create policy house on house.concern_step using (platform.is_house()) with check (platform.is_house());

create table house.temporary_no (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  code_word text not null check (code_word <> ''),
  agreed text not null check (agreed <> ''),
  begins_on date not null,
  ends_on date not null,
  objection_to text not null check (objection_to <> ''),
  proposed_by uuid not null,
  proposed_by_name text not null,
  confirmed_by uuid,
  confirmed_by_name text not null default '',
  confirmed_at timestamptz,
  told_on date,
  told_how text not null default '',
  objected_on date,
  answered_by uuid,
  answered_by_name text not null default '',
  answered_on date,
  answer text not null default '',
  form_key uuid not null constraint one_no_per_form unique,
  created_at timestamptz not null,
  constraint at_most_three_months check (ends_on >= begins_on and ends_on <= begins_on + 92),
  constraint decided_by_two check (confirmed_by <> proposed_by),
  constraint confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null)),
  constraint answered_by_someone_else check (answered_by not in (proposed_by, confirmed_by)),
  constraint an_answer_follows_an_objection check (answered_on is null or objected_on is not null)
);
comment on table house.temporary_no is 'Not welcome for a while, under a word of choice: decided by two, ends by itself, gone a month later. Not a list of persons';
create index temporary_no_of_centre on house.temporary_no (centre_id, ends_on);
alter table house.temporary_no enable row level security;
alter table house.temporary_no force row level security;
create policy hosts_read on house.temporary_no for select using (platform.actor_hosts_at(centre_id));
create policy one_proposes on house.temporary_no for insert
  with check (platform.actor_hosts_at(centre_id) and proposed_by = platform.actor_person() and confirmed_by is null and answered_by is null);
create policy hosts_change on house.temporary_no for update
  using (platform.actor_hosts_at(centre_id)) with check (platform.actor_hosts_at(centre_id));
create policy house on house.temporary_no using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on house.facts, house.agreements, house.concern, house.concern_step, house.temporary_no to vrijplaats_app;
`)
    .execute(db);
}
