// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Activities, their schedules and dates, and who signed up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema programme;
grant usage on schema programme to vrijplaats_app;

create table programme.kind (
  code text primary key,
  family text not null check (family in ('drop-in', 'doing', 'talking', 'outside', 'eating')),
  building_block_activity text not null,
  position smallint not null unique
);
comment on column programme.kind.building_block_activity is 'code of an activity in reference/building-blocks.json';
insert into programme.kind (position, code, family, building_block_activity) values
  (1, 'drop-in', 'drop-in', 'drop-in'),
  (2, 'meal', 'eating', 'leisure'),
  (3, 'creative', 'doing', 'leisure'),
  (4, 'sport', 'outside', 'leisure'),
  (5, 'peer-group', 'talking', 'peer-group'),
  (6, 'self-help-group', 'talking', 'peer-group'),
  (7, 'recovery-group', 'talking', 'recovery-writing-group'),
  (8, 'course', 'talking', 'empowerment-course'),
  (9, 'workshop', 'doing', 'empowerment-course'),
  (10, 'theme-meeting', 'talking', 'theme-meeting'),
  (11, 'consultation-hour', 'talking', 'consultation-hour'),
  (12, 'training', 'talking', 'peer-training'),
  (13, 'intervision', 'talking', 'intervision'),
  (14, 'event', 'drop-in', 'drop-in');

create table programme.activity (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  offered_by uuid not null references network.organization,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  summary text not null default '',
  description text not null default '',
  expect text[] not null default '{}',
  kind text not null references programme.kind,
  building_block_activity text,
  place_kind text not null default 'here' check (place_kind in ('here', 'elsewhere', 'outside', 'online', 'home')),
  room_id uuid references spaces.room on delete set null,
  location_id uuid references network.location on delete set null,
  place_note text not null default '',
  audience text,
  audience_reason text,
  languages text[] not null default '{nl-easy}',
  cost_cents integer not null default 0 check (cost_cents >= 0),
  cost_note text not null default '',
  access text[] not null default '{}',
  energy text[] not null default '{}',
  hosts text[] not null default '{}',
  joining text not null default 'walk-in' check (joining in ('walk-in', 'sign-up')),
  capacity integer check (capacity > 0),
  capacity_reason text not null default '',
  offer_hours integer check (offer_hours > 0),
  published_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  source text,
  uid text,
  sequence integer not null default 0,
  brought_in text,
  brought_in_sequence integer,
  form_key uuid constraint one_activity_per_form unique,
  constraint activity_slug_is_unique unique (centre_id, slug),
  constraint one_activity_per_uid unique (centre_id, source, uid),
  constraint limited_audience_gives_its_reason check ((audience is null) = (audience_reason is null)),
  constraint limit_gives_its_reason check (capacity is null or (joining = 'sign-up' and capacity_reason <> '')),
  constraint cost_says_how_to_come_free check (cost_cents = 0 or cost_note <> '')
);

comment on column programme.activity.brought_in is 'what the file said when it was last brought in: only what the file changed since overwrites what stands here';

create table programme.schedule (
  activity_id uuid primary key references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  starts_local timestamp not null,
  zone text not null,
  duration_minutes integer not null check (duration_minutes > 0),
  rrule text
);
create table programme.schedule_change (
  activity_id uuid not null references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  original_local timestamp not null,
  kind text not null check (kind in ('skipped', 'cancelled', 'moved', 'extra')),
  starts_local timestamp,
  duration_minutes integer check (duration_minutes > 0),
  title text,
  primary key (activity_id, original_local),
  constraint moved_says_where_to check (kind <> 'moved' or (starts_local is not null and duration_minutes is not null))
);

create table programme.occurrence (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  activity_id uuid not null references programme.activity on delete cascade,
  original_local timestamp not null,
  zone text not null,
  starts_local timestamp not null,
  ends_local timestamp not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  title text,
  capacity integer check (capacity > 0),
  places_taken integer not null default 0,
  waiting integer not null default 0,
  cancelled_at timestamptz,
  sequence integer not null default 0,
  changed_at timestamptz not null,
  constraint one_occurrence_per_start unique (activity_id, original_local),
  constraint never_more_than_capacity check (places_taken >= 0 and (capacity is null or places_taken <= capacity)),
  constraint nobody_waits_below_zero check (waiting >= 0),
  constraint starts_before_it_ends check (starts_at < ends_at)
);
comment on column programme.occurrence.places_taken is 'confirmed and offered; changed under the row lock by whoever adds or frees a place';
create index occurrence_of_centre on programme.occurrence (centre_id, starts_local, id);
create index occurrence_ends on programme.occurrence (ends_at);

create table programme.sign_up (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  occurrence_id uuid not null references programme.occurrence on delete cascade,
  position bigint generated always as identity,
  name text not null check (name <> ''),
  email text,
  phone text,
  need text not null default '',
  language text not null default 'nl',
  status text not null check (status in ('confirmed', 'waiting', 'offered', 'cancelled', 'lapsed')),
  offered_until timestamptz,
  link_version smallint not null default 1,
  form_key uuid not null constraint one_sign_up_per_form unique,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint an_offer_has_an_end check ((status = 'offered') = (offered_until is not null))
);
create index sign_up_of_occurrence on programme.sign_up (occurrence_id, status, position);
alter table programme.sign_up enable row level security;
alter table programme.sign_up force row level security;
create policy own_form_adds on programme.sign_up for insert with check (form_key = platform.actor_form_key() and status in ('confirmed', 'waiting'));
create policy own_form_reads on programme.sign_up for select using (form_key = platform.actor_form_key());
create policy own_link_reads on programme.sign_up for select using (id = platform.actor_subject());
create policy own_link_changes on programme.sign_up for update using (id = platform.actor_subject()) with check (id = platform.actor_subject());
create policy hosts_read on programme.sign_up for select using (platform.actor_hosts_at(centre_id));
create policy house on programme.sign_up using (platform.is_house()) with check (platform.is_house());

create table programme.incoming_file (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null,
  file_name text not null,
  content bytea not null,
  created_at timestamptz not null,
  form_key uuid not null constraint one_incoming_file_per_form unique,
  accepted_at timestamptz,
  choice text,
  report text,
  applied_at timestamptz,
  constraint applied_says_what_happened check (applied_at is null or report is not null)
);
comment on table programme.incoming_file is 'From preview to report; its content is emptied after the import, and all of it goes after a day';
alter table programme.incoming_file enable row level security;
alter table programme.incoming_file force row level security;
create policy who_sent_it on programme.incoming_file using (person_id = platform.actor_person() and platform.actor_coordinates_at(centre_id))
  with check (person_id = platform.actor_person() and platform.actor_coordinates_at(centre_id));
create policy house on programme.incoming_file using (platform.is_house()) with check (platform.is_house());

grant select on programme.kind to vrijplaats_app;
grant select, insert, update, delete on
  programme.activity, programme.schedule, programme.schedule_change, programme.occurrence, programme.sign_up, programme.incoming_file
  to vrijplaats_app;
`)
    .execute(db);
}
