// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** A place of one's own: asking for one, what is kept there, and which messages someone likes to get. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table people.place_request (
  id uuid primary key default gen_random_uuid(),
  form_key uuid not null constraint one_place_per_form unique,
  name text not null check (name <> ''),
  email text,
  language text not null default 'nl',
  person_id uuid references people.person on delete cascade,
  created_at timestamptz not null,
  constraint a_link_or_a_place check (num_nonnulls(email, person_id) > 0)
);
comment on table people.place_request is 'Someone made a place of their own, or asked for the link that makes one; gone after a day';
alter table people.place_request enable row level security;
alter table people.place_request force row level security;
create policy own_form_reads on people.place_request for select using (form_key = platform.actor_form_key());
create policy own_link_reads on people.place_request for select using (id = platform.actor_subject());
create policy house on people.place_request using (platform.is_house()) with check (platform.is_house());

create table people.notification_choice (
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('confirmation', 'reminder', 'change')),
  way text not null check (way in ('mail', 'none')),
  changed_at timestamptz not null,
  primary key (person_id, kind)
);
comment on table people.notification_choice is 'How someone likes to hear of what they keep at their own place; without a row it is by mail';
alter table people.notification_choice enable row level security;
alter table people.notification_choice force row level security;
create policy own on people.notification_choice
  using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy house on people.notification_choice using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on people.place_request, people.notification_choice to vrijplaats_app;

alter table programme.sign_up add column person_id uuid;
comment on column programme.sign_up.person_id is 'who keeps it at their own place; without one it is a guest''s, by its link alone';
create index sign_up_of_person on programme.sign_up (person_id) where person_id is not null;

create function programme.sign_up_is_kept_by_oneself() returns trigger language plpgsql as $$
begin
  if new.person_id is distinct from old.person_id and new.person_id is not null
    and platform.actor_kind() not in ('', 'house') and new.person_id is distinct from platform.actor_person() then
    raise exception 'A sign-up is kept only by whoever is signed in' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept_by_oneself before update of person_id on programme.sign_up
  for each row execute function programme.sign_up_is_kept_by_oneself();

drop policy own_form_adds on programme.sign_up;
create policy own_form_adds on programme.sign_up for insert
  with check (form_key = platform.actor_form_key() and status in ('acquainting', 'confirmed', 'waiting')
    and (person_id is null or person_id = platform.actor_person()));
create policy own_person_reads on programme.sign_up for select using (person_id = platform.actor_person());
create policy own_person_changes on programme.sign_up for update
  using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy keeps_or_gives_back on programme.sign_up for update
  using (form_key = platform.actor_form_key() and platform.actor_kind() = 'person'
    and (person_id is null or person_id = platform.actor_person()))
  with check (form_key = platform.actor_form_key() and (person_id is null or person_id = platform.actor_person()));
create policy own_person_reads on programme.missed_date for select using (exists (
  select from programme.sign_up where sign_up.id = missed_date.sign_up_id and sign_up.person_id = platform.actor_person()));
`)
    .execute(db);
}
