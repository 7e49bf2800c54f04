// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** How organizations of a region work together: what they agreed, where they meet, and how people are sent on. Nothing here is about a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.covenant (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  title text not null check (title <> ''),
  shown_at timestamptz,
  form_key uuid not null constraint one_covenant_per_form unique,
  created_at timestamptz not null
);
comment on column region.covenant.shown_at is 'Absent: only the team and its parties read it';
create index covenant_of_region on region.covenant (region_id);

create table region.covenant_version (
  covenant_id uuid not null references region.covenant on delete cascade,
  number smallint not null,
  body text not null check (body <> ''),
  from_on date not null,
  form_key uuid not null constraint one_version_per_form unique,
  primary key (covenant_id, number)
);
comment on table region.covenant_version is 'A text as it was agreed; it never changes';

create table region.covenant_party (
  id uuid primary key default gen_random_uuid(),
  covenant_id uuid not null references region.covenant on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  promise text not null default '',
  promised_on date,
  signed_version smallint,
  signed_on date,
  signed_until date,
  foreign key (covenant_id, signed_version) references region.covenant_version,
  constraint one_party_per_organization unique (covenant_id, organization_id),
  constraint a_signature_has_its_day check ((signed_version is null) = (signed_on is null)),
  constraint an_end_is_of_a_signature check (signed_until is null or signed_on is not null)
);
comment on column region.covenant_party.promise is 'In its own words';
create index covenant_party_of_organization on region.covenant_party (organization_id);

create table region.network_table (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  kind text not null check (kind in ('network', 'managers')),
  name text not null check (name <> ''),
  about text not null default '',
  ended_on date,
  form_key uuid not null constraint one_table_per_form unique
);
comment on table region.network_table is 'Where organizations meet now and then';
create index network_table_of_region on region.network_table (region_id);

create table region.network_table_member (
  table_id uuid not null references region.network_table on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  primary key (table_id, organization_id)
);
create index table_member_of_organization on region.network_table_member (organization_id);

create table region.table_meeting (
  id uuid primary key default gen_random_uuid(),
  table_id uuid not null references region.network_table on delete cascade,
  held_on date not null,
  starts_at time not null,
  ends_at time not null,
  place text not null default '',
  minutes text not null default '',
  sequence integer not null default 0,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  form_key uuid not null constraint one_meeting_per_form_of_table unique,
  constraint a_meeting_ends_after_it_starts check (ends_at > starts_at)
);
comment on column region.table_meeting.sequence is 'So that a calendar elsewhere sees what is newer';
create index meeting_of_table on region.table_meeting (table_id, held_on);

create table region.agenda_point (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references region.table_meeting on delete cascade,
  organization_id uuid references network.organization on delete set null,
  title text not null check (title <> ''),
  note text not null default '',
  position integer generated always as identity,
  form_key uuid not null constraint one_point_per_form unique
);
comment on column region.agenda_point.organization_id is 'Who brings it; absent: whoever prepares the meeting';
create index point_of_meeting on region.agenda_point (meeting_id, position);

create table region.table_decision (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references region.table_meeting on delete cascade,
  words text not null check (words <> ''),
  position integer generated always as identity,
  form_key uuid not null constraint one_decision_per_form unique
);
create index decision_of_meeting on region.table_decision (meeting_id, position);

create table region.table_action (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references region.table_meeting on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  what text not null check (what <> ''),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'letGo')),
  line text not null default '',
  closed_on date,
  form_key uuid not null constraint one_action_per_form unique,
  constraint an_end_has_its_day check ((state = 'open') = (closed_on is null))
);
comment on table region.table_action is 'What an organization took on; it comes back on each agenda until it is done or let go';
create index action_of_meeting on region.table_action (meeting_id);
create index action_of_organization on region.table_action (organization_id);

create table region.meeting_letter (
  id uuid primary key,
  meeting_id uuid not null references region.table_meeting on delete cascade,
  kind text not null check (kind in ('agenda', 'minutes')),
  sent_at timestamptz not null
);
comment on table region.meeting_letter is 'That the members were written to; its id is the key of the form';
create index letter_of_meeting on region.meeting_letter (meeting_id);

create table region.mutual_visit (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  from_id uuid not null references network.organization on delete cascade,
  to_id uuid not null references network.organization on delete cascade,
  visited_on date not null,
  struck text not null default '',
  next text not null default '',
  readers text not null check (readers in ('everyone', 'organizations')),
  form_key uuid not null constraint one_visit_per_form unique,
  constraint nobody_visits_itself check (from_id <> to_id)
);
comment on column region.mutual_visit.struck is 'What struck the visitors; never about a person';
create index visit_of_region on region.mutual_visit (region_id, visited_on);
create index visit_from on region.mutual_visit (from_id);
create index visit_to on region.mutual_visit (to_id);

create table region.referral_way (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  from_id uuid not null references network.organization on delete cascade,
  to_id uuid not null references network.organization on delete cascade,
  how text not null check (how <> ''),
  helps text not null default '',
  said_on date not null,
  form_key uuid not null constraint one_way_per_form unique,
  constraint nobody_refers_to_itself check (from_id <> to_id)
);
comment on table region.referral_way is 'How one organization refers to another; never whom or how many';
create index referral_way_of_region on region.referral_way (region_id);
create index referral_way_from on region.referral_way (from_id);
create index referral_way_to on region.referral_way (to_id);

create table region.peer_worker_page (
  centre_id uuid not null references network.centre on delete cascade,
  language text not null,
  intro text not null,
  expect text not null,
  not_expect text not null,
  changed_on date not null,
  primary key (centre_id, language)
);
comment on table region.peer_worker_page is 'What a house says itself that one can expect of a peer worker; none: the words of the program';

create table region.support_poll (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  about text not null check (about <> ''),
  until_on date not null,
  outcome text not null default '',
  made_on date not null,
  sent_at timestamptz,
  form_key uuid not null constraint one_poll_per_form unique
);
comment on column region.support_poll.outcome is 'What came of it, for whoever has the link';
create index poll_of_region on region.support_poll (region_id, made_on);

create table region.support_answer (
  id uuid primary key default gen_random_uuid(),
  poll_id uuid not null references region.support_poll on delete cascade,
  organization text not null default '',
  holds text not null default '',
  needs text not null default '',
  changed text not null default '',
  answered_on date not null,
  form_key uuid not null constraint one_answer_per_form unique,
  constraint an_answer_says_something check (holds <> '' or needs <> '' or changed <> '')
);
comment on column region.support_answer.organization is 'Only if it wants to be known';
create index answer_of_poll on region.support_answer (poll_id, answered_on);

grant select, insert, update, delete on region.covenant, region.covenant_version, region.covenant_party,
  region.network_table, region.network_table_member, region.table_meeting, region.agenda_point, region.table_decision,
  region.table_action, region.meeting_letter, region.mutual_visit, region.referral_way, region.peer_worker_page,
  region.support_poll, region.support_answer to vrijplaats_app;
`)
    .execute(db);
}
