// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * Stories that somebody handed over for everyone to read. Taken back, a row is gone. A house can take one off its pages,
 * and says why to whoever told it; nobody but they can change a word.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table selfhelp.story (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  title text not null check (title <> ''),
  shown_name text not null default '',
  words text not null check (words <> ''),
  language text not null,
  told_as text not null check (told_as in ('written', 'pictures', 'comic', 'poem', 'diary', 'spoken')),
  may_be_found boolean not null default false,
  ends_on date not null,
  ends_at timestamptz not null,
  hidden_at timestamptz,
  hidden_why text not null default '',
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint no_story_for_longer_than_a_year check (ends_at <= changed_at + interval '367 days'),
  constraint whoever_hides_says_why check ((hidden_at is null) = (hidden_why = ''))
);
comment on table selfhelp.story is 'Told by a person to everyone, on purpose and in plain words, until a day they chose';
comment on column selfhelp.story.may_be_found is 'by search engines; what they keep cannot be taken back at once';
comment on column selfhelp.story.hidden_why is 'for whoever told it';
create index story_of_centre on selfhelp.story (centre_id, created_at desc);
create unique index the_same_story_once on selfhelp.story (person_id, centre_id, md5(title || ' ' || words));
create index story_of_person on selfhelp.story (person_id);
alter table selfhelp.story alter column title set statistics 0, alter column shown_name set statistics 0,
  alter column words set statistics 0, alter column hidden_why set statistics 0;
alter table selfhelp.story enable row level security;
alter table selfhelp.story force row level security;
create policy own on selfhelp.story using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy everyone_reads on selfhelp.story for select using (hidden_at is null);
create policy who_looks_after_the_house on selfhelp.story for select using (platform.actor_coordinates_at(centre_id));
create policy who_looks_after_the_house_hides on selfhelp.story for update
  using (platform.actor_coordinates_at(centre_id)) with check (platform.actor_coordinates_at(centre_id));
create policy house on selfhelp.story using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on selfhelp.story to vrijplaats_app;

create function selfhelp.only_the_teller_tells() returns trigger language plpgsql as $$
begin
  if old.person_id is distinct from platform.actor_person() and (new.person_id, new.centre_id, new.title, new.shown_name, new.words,
      new.language, new.told_as, new.may_be_found, new.ends_on, new.ends_at, new.created_at) is distinct from (old.person_id,
      old.centre_id, old.title, old.shown_name, old.words, old.language, old.told_as, old.may_be_found, old.ends_on, old.ends_at,
      old.created_at) then
    raise exception 'A story is changed by nobody but who told it';
  end if;
  if not (platform.actor_coordinates_at(old.centre_id) or platform.is_house())
      and (new.hidden_at, new.hidden_why) is distinct from (old.hidden_at, old.hidden_why) then
    raise exception 'What the house took off its pages only the house puts back';
  end if;
  return new;
end $$;
create trigger only_the_teller_tells before update on selfhelp.story
  for each row execute function selfhelp.only_the_teller_tells();
`)
    .execute(db);
}
