// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Who keeps the entries of the directory true, when somebody last looked, and what was said about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create function network.actor_coordinates_in(region uuid) returns boolean language sql stable parallel safe
  as $$ select exists (select from network.centre where region_id = region and platform.actor_coordinates_at(id)) $$;

create table network.keeping_rule (
  region_id uuid primary key references network.region on delete cascade,
  stale_days integer not null default 180 check (stale_days between 30 and 730),
  unanswered_days integer not null default 90 check (unanswered_days between 14 and 365),
  hidden_days integer not null default 90 check (hidden_days between 30 and 730),
  needs_nod boolean not null default true
);
comment on table network.keeping_rule is 'How long an entry is believed without a look; none: the standard';

create table network.keeping_choice (
  organization_id uuid primary key references network.organization on delete cascade,
  region_id uuid not null references network.region,
  needs_nod boolean not null
);
comment on table network.keeping_choice is 'Where it is otherwise for one organization than for its region';

create table network.keeper (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  organization_id uuid not null references network.organization on delete cascade,
  name text not null default '',
  email text,
  language text not null default 'nl',
  link_version smallint not null default 1,
  form_key uuid not null constraint one_keeper_per_form unique,
  invited_at timestamptz not null,
  last_seen_at timestamptz,
  reminded_on date,
  withdrawn_at timestamptz
);
comment on table network.keeper is 'Holds the link behind which an organization keeps its own entries; raising its version withdraws it';
create index keeper_of_organization on network.keeper (organization_id);
create index keeper_by_email on network.keeper (lower(email)) where email is not null;
alter table network.keeper alter column name set statistics 0, alter column email set statistics 0;
alter table network.keeper enable row level security;
alter table network.keeper force row level security;
create policy own_link_reads on network.keeper for select using (id = platform.actor_subject());
create policy own_link_is_seen on network.keeper for update using (id = platform.actor_subject())
  with check (id = platform.actor_subject());
create policy coordinators on network.keeper
  using (network.actor_coordinates_in(region_id)) with check (network.actor_coordinates_in(region_id));
create policy house on network.keeper using (platform.is_house()) with check (platform.is_house());

create table network.proposed_change (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  organization_id uuid not null references network.organization on delete cascade,
  service_id uuid references network.service on delete cascade,
  about text not null check (about in ('new', 'change', 'end')),
  content text not null,
  title text not null,
  state text not null default 'new' check (state in ('new', 'accepted', 'declined')),
  answer text not null default '',
  form_key uuid not null constraint one_change_per_form unique,
  created_at timestamptz not null,
  answered_at timestamptz,
  constraint an_answer_has_its_time check ((state = 'new') = (answered_at is null))
);
comment on column network.proposed_change.content is 'JSON: the checked facts, and only those that the keeper changed';
create index change_of_region on network.proposed_change (region_id, state, created_at);
create index change_of_organization on network.proposed_change (organization_id, created_at);
create index change_of_service on network.proposed_change (service_id) where service_id is not null;

create table network.checking (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  service_id uuid not null references network.service on delete cascade,
  checked_on date not null,
  way text not null check (way in ('keeper', 'visited', 'phoned', 'team')),
  organization_id uuid references network.organization on delete set null,
  centre_id uuid references network.centre on delete set null,
  remark text not null default '',
  form_key uuid not null constraint one_checking_per_form unique
);
comment on table network.checking is 'That somebody looked whether an entry is right: an organization or a house, never a person';
create index checking_of_service on network.checking (service_id, checked_on);
create index checking_by_organization on network.checking (organization_id) where organization_id is not null;

create table network.watched_entry (
  service_id uuid primary key references network.service on delete cascade,
  region_id uuid not null references network.region,
  seen_on date not null,
  stale_on date,
  reminded_on date,
  reminders smallint not null default 0,
  unkept_on date,
  warned_on date,
  hidden_on date
);
comment on table network.watched_entry is 'How far an entry is from its last look; written once a day';
create index watched_in_region on network.watched_entry (region_id) where stale_on is not null;

create table network.remark (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  centre_id uuid not null references network.centre on delete cascade,
  service_id uuid not null references network.service on delete cascade,
  about text not null check (about in ('closed', 'moved', 'phone', 'hours', 'other')),
  words text not null default '',
  email text,
  language text not null default 'nl',
  state text not null default 'new' check (state in ('new', 'changed', 'right', 'ended')),
  answer text not null default '',
  form_key uuid not null constraint one_remark_per_form unique,
  created_at timestamptz not null,
  answered_at timestamptz,
  constraint an_answer_has_its_time check ((state = 'new') = (answered_at is null))
);
comment on table network.remark is 'What somebody says is not right about an entry';
create index remark_of_region on network.remark (region_id, state, created_at);
create index remark_of_service on network.remark (service_id);
alter table network.remark alter column words set statistics 0, alter column email set statistics 0,
  alter column answer set statistics 0;
alter table network.remark enable row level security;
alter table network.remark force row level security;
create policy own_form on network.remark for select using (form_key = platform.actor_form_key());
create policy anyone_adds on network.remark for insert
  with check (form_key = platform.actor_form_key() and state = 'new');
create policy own_keeper_reads on network.remark for select using (exists (select from network.keeper
  join network.service on service.organization_id = keeper.organization_id
  where keeper.id = platform.actor_subject() and keeper.withdrawn_at is null and service.id = remark.service_id));
create policy own_keeper_answers on network.remark for update using (exists (select from network.keeper
  join network.service on service.organization_id = keeper.organization_id
  where keeper.id = platform.actor_subject() and keeper.withdrawn_at is null and service.id = remark.service_id));
create policy coordinators on network.remark
  using (network.actor_coordinates_in(region_id)) with check (network.actor_coordinates_in(region_id));
create policy house on network.remark using (platform.is_house()) with check (platform.is_house());

create table network.merged (
  old_id uuid primary key,
  region_id uuid not null references network.region,
  object text not null check (object in ('organization', 'service')),
  into_id uuid not null,
  merged_at timestamptz not null
);
comment on table network.merged is 'What was the same as something else: its old address leads there';
create index merged_into on network.merged (into_id);

grant select, insert, update, delete on network.keeping_rule, network.keeping_choice, network.keeper,
  network.proposed_change, network.checking, network.watched_entry, network.remark, network.merged to vrijplaats_app;
`)
    .execute(db);
}
