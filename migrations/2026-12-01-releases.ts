// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What municipality, insurer or fund gets about a house: a document that the house releases, by two, after those it is about could read it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.release (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  title text not null check (title <> ''),
  for_whom text not null check (for_whom <> ''),
  period_from date not null,
  period_until date not null,
  language text not null check (language in ('nl', 'en')),
  version integer not null default 1 check (version > 0),
  replaces_id uuid constraint one_next_version unique references region.release on delete cascade,
  what_changed text not null default '',
  reading_from date,
  reading_until date,
  form_key uuid not null constraint one_release_per_form unique,
  created_at timestamptz not null,
  constraint a_period_ends_after_it_began check (period_until >= period_from),
  constraint reading_has_a_last_day check ((reading_from is null) = (reading_until is null))
);
comment on table region.release is 'A document about a house while it is made: what others get of it stands in released';
comment on column region.release.reading_until is 'until and with which day those it is about can read it and say something';
create index release_of_centre on region.release (centre_id, created_at);

create table region.release_part (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references region.release on delete cascade,
  place integer not null,
  source text not null default '',
  heading text not null check (heading <> ''),
  content text not null,
  names text not null default '',
  written_at timestamptz not null,
  changed_at timestamptz not null,
  left_out_at timestamptz,
  form_key uuid not null constraint one_release_part_per_form unique
);
comment on column region.release_part.source is 'what the platform took it from; empty: the house wrote it';
comment on column region.release_part.content is 'the words of the house, or as JSON what was known when it was taken';
create index part_of_release on region.release_part (release_id, place);

create table region.release_word (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references region.release on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  part_id uuid references region.release_part on delete set null,
  kind text not null check (kind in ('words', 'objection')),
  body text not null check (body <> ''),
  outcome text check (outcome in ('answered', 'takenIn', 'leftOut')),
  answer text not null default '',
  form_key uuid not null constraint one_release_word_per_form unique,
  said_at timestamptz not null,
  answered_at timestamptz,
  constraint an_answer_has_its_time check ((outcome is null) = (answered_at is null))
);
comment on table region.release_word is 'What somebody said about a document before it was released, without a name';
create index word_of_release on region.release_word (release_id, said_at);
alter table region.release_word alter column body set statistics 0;
alter table region.release_word enable row level security;
alter table region.release_word force row level security;
create policy own_form_reads on region.release_word for select using (form_key = platform.actor_form_key());
create policy own_form_adds on region.release_word for insert
  with check (form_key = platform.actor_form_key() and outcome is null);
create policy own_form_takes_back on region.release_word for delete
  using (form_key = platform.actor_form_key() and outcome is null);
create policy readers_see_what_came_of_it on region.release_word for select
  using (centre_id = platform.actor_subject() and outcome is not null);
create policy hosts_read on region.release_word for select using (platform.actor_hosts_at(centre_id));
create policy coordinators_answer on region.release_word for update
  using (platform.actor_coordinates_at(centre_id)) with check (platform.actor_coordinates_at(centre_id));
create policy house on region.release_word using (platform.is_house()) with check (platform.is_house());

create table region.release_yes (
  release_id uuid not null references region.release on delete cascade,
  step text not null check (step in ('proposed', 'released')),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid not null,
  name text not null,
  at timestamptz not null,
  primary key (release_id, step),
  constraint released_by_two unique (release_id, person_id)
);
comment on table region.release_yes is 'Who proposed to release a document, and who released it: never one person, whatever their roles';
create index release_yes_of_person on region.release_yes (person_id);
alter table region.release_yes enable row level security;
alter table region.release_yes force row level security;
create policy hosts_read on region.release_yes for select using (platform.actor_hosts_at(centre_id));
create policy for_oneself on region.release_yes for insert
  with check (platform.actor_hosts_at(centre_id) and person_id = platform.actor_person());
create policy hosts_take_back on region.release_yes for delete using (platform.actor_hosts_at(centre_id));
create policy house on region.release_yes using (platform.is_house()) with check (platform.is_house());

create table region.released (
  release_id uuid primary key references region.release on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  content text not null,
  hash text not null,
  released_on date not null,
  constraint the_hash_is_of_the_content check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table region.released is 'What was released, as it was then: nobody changes it. A mistake is mended in a new version';
create index released_by_centre on region.released (centre_id, released_on);
alter table region.released enable row level security;
create policy anyone_reads on region.released for select using (true);
create policy two_said_yes on region.released for insert
  with check (2 = (select count(distinct person_id) from region.release_yes where release_yes.release_id = released.release_id));
create function region.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception 'What was released stays as it is'; end $$;
create trigger stays_as_it_is before update on region.released for each row execute function region.refuse_change();

create table region.release_withdrawal (
  release_id uuid primary key references region.released on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  reason text not null check (reason <> ''),
  withdrawn_on date not null
);
comment on table region.release_withdrawal is 'From this day the house no longer stands for what it released; who has a copy keeps it';
create index withdrawal_of_centre on region.release_withdrawal (centre_id);

create table region.release_link (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references region.released on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  to_whom text not null check (to_whom <> ''),
  given_on date not null,
  expires_on date not null,
  opened_on date,
  withdrawn_on date,
  form_key uuid not null constraint one_release_link_per_form unique
);
comment on column region.release_link.opened_on is 'the first day, and nothing of who or how often';
create index link_of_release on region.release_link (release_id, given_on);
create index link_of_centre on region.release_link (centre_id, given_on);

create table region.release_door (
  centre_id uuid primary key references network.centre on delete cascade,
  link_version smallint not null default 1
);
comment on table region.release_door is 'The link in the house behind which those it is about read; raising its version ends it';

grant select, insert, update, delete on region.release, region.release_part, region.release_word, region.release_yes,
  region.release_link, region.release_door to vrijplaats_app;
grant select, insert on region.released, region.release_withdrawal to vrijplaats_app;
`)
    .execute(db);
}
