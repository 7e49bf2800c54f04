// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What people said yes to, and who likes to hear when an activity has a date again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table people.consent (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid references people.person on delete cascade,
  guest_id uuid,
  guest_link_version smallint,
  what text not null,
  about_id uuid,
  for_person_id uuid,
  for_organization_id uuid,
  for_role text,
  title text not null check (title <> ''),
  purpose text not null check (purpose <> ''),
  for_shown text not null check (for_shown <> ''),
  words text not null check (words <> ''),
  words_version smallint not null,
  language text not null,
  asked_at timestamptz not null,
  answer_until timestamptz,
  given_at timestamptz,
  given_how text check (given_how in ('in-writing', 'at-the-desk', 'by-phone', 'on-screen')),
  given_by text check (given_by in ('self', 'parent-or-guardian')),
  heard_by uuid,
  heard_by_name text,
  starts_at timestamptz,
  ends_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  renews_id uuid references people.consent on delete set null,
  name text,
  email text,
  phone text,
  form_key uuid not null default gen_random_uuid() constraint one_consent_per_form unique,
  constraint somebody_gives_it check (person_id is not null or guest_id is not null),
  constraint a_guest_has_a_link check ((guest_id is null) = (guest_link_version is null)),
  constraint for_a_person_or_an_organization check (num_nonnulls(for_person_id, for_organization_id) = 1),
  constraint a_role_is_at_an_organization check (for_role is null or for_organization_id is not null),
  constraint given_says_how_by_whom_and_until_when
    check (num_nonnulls(given_at, given_how, given_by, starts_at, ends_at) in (0, 5)),
  constraint a_request_has_its_end check (given_at is not null or answer_until is not null),
  constraint a_consent_always_ends check (starts_at < ends_at and ends_at <= starts_at + interval '1 year 1 day'),
  constraint what_was_not_seen_was_heard check ((given_how is null or given_how = 'on-screen') = (heard_by_name is null)),
  constraint no_is_not_yes check (declined_at is null or given_at is null),
  constraint only_a_yes_is_withdrawn check (withdrawn_at is null or given_at is not null),
  constraint contact_goes_with_the_consent
    check ((withdrawn_at is null and declined_at is null) or num_nonnulls(name, email, phone) = 0)
);
comment on table people.consent is 'Who said yes to what, for whom and until when, in the words they read or heard; also the request that waits for an answer';
comment on column people.consent.guest_id is 'what the personal link of a guest opens; the sign-up itself may be gone before';
comment on column people.consent.email is 'kept only as long as the consent holds, like name and phone';
create index consent_of_person on people.consent (person_id) where person_id is not null;
create index consent_of_guest on people.consent (guest_id) where guest_id is not null;
create index consent_ends on people.consent (ends_at) where withdrawn_at is null;
create unique index one_request_to_renew on people.consent (renews_id) where renews_id is not null;

alter table people.consent enable row level security;
alter table people.consent force row level security;
create policy own on people.consent for select using (person_id = platform.actor_person());
create policy own_link on people.consent for select using (guest_id = platform.actor_subject());
create policy own_changes on people.consent for update
  using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy own_link_changes on people.consent for update
  using (guest_id = platform.actor_subject()) with check (guest_id = platform.actor_subject());
create policy own_form_adds on people.consent for insert with check (
  form_key = platform.actor_form_key() and withdrawn_at is null and case when heard_by is null
    then person_id is null or person_id = platform.actor_person()
    else heard_by = platform.actor_person() and platform.actor_hosts_at(centre_id) end);
create policy own_form_reads on people.consent for select using (form_key = platform.actor_form_key());
create policy who_heard_it on people.consent for select
  using (heard_by = platform.actor_person() and platform.actor_hosts_at(centre_id));
create policy house on people.consent using (platform.is_house()) with check (platform.is_house());

grant select, insert, delete on people.consent to vrijplaats_app;
grant update (person_id, guest_id, guest_link_version, answer_until, given_at, given_how, given_by, starts_at, ends_at,
  declined_at, withdrawn_at, heard_by, heard_by_name, name, email, phone) on people.consent to vrijplaats_app;

create table programme.wish_to_hear (
  consent_id uuid primary key references people.consent on delete cascade,
  activity_id uuid not null references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  known_until timestamptz not null,
  told_at timestamptz,
  call_from timestamptz
);
comment on table programme.wish_to_hear is 'Someone likes to hear when this activity has a date again; the yes and how to reach them stand with the consent';
comment on column programme.wish_to_hear.known_until is 'the start of the last date that this person knows of';
comment on column programme.wish_to_hear.call_from is 'someone is still to be called: the start of the first date that is news';
create index wish_to_hear_of_activity on programme.wish_to_hear (activity_id);
alter table programme.wish_to_hear enable row level security;
alter table programme.wish_to_hear force row level security;
create policy who_may_see_the_consent on programme.wish_to_hear for select
  using (exists (select from people.consent as consent where consent.id = consent_id));
create policy own_form_adds on programme.wish_to_hear for insert
  with check (exists (select from people.consent as consent where consent.id = consent_id and consent.form_key = platform.actor_form_key()));
create policy house on programme.wish_to_hear using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on programme.wish_to_hear to vrijplaats_app;
`)
    .execute(db);
}
