// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Which words stand where in the programme, kept by triggers; and which words mean the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create extension if not exists fuzzystrmatch with schema public;

create function programme.words_in(said text) returns setof text language sql immutable parallel safe as $$
  select word from regexp_split_to_table(
    translate(replace(replace(replace(
      lower(regexp_replace(normalize(said, nfkd), '[\\u0300-\\u036f\\u0610-\\u061a\\u064b-\\u065f\\u0670]', '', 'g')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øłđı', 'oldi'),
    '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u060c\\u061b\\u061f\\u2000-\\u2bff]+') as word
  where length(word) between 2 and 40 $$;
comment on function programme.words_in is 'as wordsIn of search/words.ts does; a test holds the two together';

create table programme.activity_word (
  centre_id uuid not null,
  activity_id uuid not null references programme.activity on delete cascade,
  occurrence_id uuid references programme.occurrence on delete cascade,
  word text not null,
  weight smallint not null,
  constraint each_word_once unique nulls not distinct (activity_id, word, occurrence_id)
);
comment on table programme.activity_word is 'The words of each published activity, and "kind:meal" and the like for what its facts say';
comment on column programme.activity_word.occurrence_id is 'only for the words of a title that one date has for itself';
create index activity_word_of_centre on programme.activity_word (centre_id, word);
create index activity_word_of_date on programme.activity_word (occurrence_id) where occurrence_id is not null;
create index occurrence_of_activity on programme.occurrence (activity_id, starts_local);
create index audience_of_centre on programme.activity (centre_id, audience)
  where audience is not null and published_at is not null and ended_at is null;

create table programme.word (
  centre_id uuid not null references network.centre on delete cascade,
  word text not null,
  skeleton text not null generated always as (regexp_replace(translate(word, 'vz', 'fs'), '(.)\\1+', '\\1', 'g')) stored,
  primary key (centre_id, word)
);
comment on table programme.word is 'Every word of programme.activity_word once; what no longer stands anywhere goes at night';
comment on column programme.word.skeleton is 'what the forms of a Dutch word share: as skeletonOf of search/words.ts';
create index word_by_skeleton on programme.word using gin (skeleton gin_trgm_ops);

create table programme.synonym (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  words text[] not null,
  replaces text,
  form_key uuid not null constraint one_group_of_words_per_form unique,
  created_at timestamptz not null,
  constraint one_replacement_per_group unique (centre_id, replaces)
);
comment on table programme.synonym is 'Words that mean the same to this centre';
comment on column programme.synonym.replaces is 'the name of a group of ours that this one replaces; without words it is switched off';

create function programme.index_words(one uuid) returns void language plpgsql as $$
begin
  delete from programme.activity_word where activity_id = one and occurrence_id is null;
  insert into programme.activity_word (centre_id, activity_id, word, weight)
  select activity.centre_id, activity.id, said.word, max(said.weight)
  from programme.activity
  join network.centre on centre.id = activity.centre_id
  left join spaces.room on room.id = activity.room_id
  left join network.location on location.id = activity.location_id
  left join network.organization as partner on partner.id = activity.offered_by and partner.id <> centre.organization_id
  cross join lateral (
    select word, weight from (values
      (activity.title, 8), (activity.audience, 5), (array_to_string(activity.hosts, ' '), 5), (activity.summary, 4),
      (partner.name, 4), (room.name, 3), (location.name, 3), (activity.place_note, 2),
      (activity.description, 1), (array_to_string(activity.expect, ' '), 1)) as own(text, weight),
      programme.words_in(text) as word
    union all
    select word, weight
    from programme.activity_translation as translation, lateral (values
      (translation.title, 7), (translation.summary, 4), (translation.place_note, 2),
      (translation.description, 1), (array_to_string(translation.expect, ' '), 1)) as other(text, weight),
      programme.words_in(text) as word
    where translation.activity_id = activity.id
    union all
    select 'kind:' || activity.kind, 4
    union all
    select 'place:' || activity.place_kind, 4
    union all
    select 'cost:free', 4 where activity.cost_cents = 0
    union all
    select 'language:' || code, 4 from unnest(activity.languages) as code
    union all
    select 'need:' || code, 4 from unnest(activity.access || coalesce(room.access, '{}') || activity.energy) as code
  ) as said
  where activity.id = one and activity.published_at is not null and (activity.ended_at is null or activity.ended_at > now())
  group by activity.centre_id, activity.id, said.word;
  insert into programme.word (centre_id, word)
  select centre_id, word from programme.activity_word
  where activity_id = one and occurrence_id is null and position(':' in word) = 0
  order by word -- two at once then wait for each other in the same order
  on conflict do nothing;
end $$;

create function programme.index_words_of_date(one uuid) returns void language plpgsql as $$
begin
  delete from programme.activity_word where occurrence_id = one;
  insert into programme.activity_word (centre_id, activity_id, occurrence_id, word, weight)
  select distinct occurrence.centre_id, occurrence.activity_id, occurrence.id, programme.words_in(occurrence.title), 8
  from programme.occurrence join programme.activity on activity.id = occurrence.activity_id
  where occurrence.id = one and activity.published_at is not null;
  insert into programme.word (centre_id, word)
  select centre_id, word from programme.activity_word where occurrence_id = one order by word
  on conflict do nothing;
end $$;

create function programme.index_activity() returns trigger language plpgsql as $$
begin
  perform programme.index_words(new.id);
  if tg_op = 'UPDATE' and (old.published_at is null) <> (new.published_at is null) then
    perform programme.index_words_of_date(id) from programme.occurrence where activity_id = new.id and title is not null;
  end if;
  return null;
end $$;
create trigger words_of_activity after insert or update of title, summary, description, expect, kind, place_kind, room_id,
  location_id, offered_by, place_note, audience, languages, cost_cents, access, energy, hosts, published_at, ended_at
  on programme.activity for each row execute function programme.index_activity();

create function programme.index_date() returns trigger language plpgsql as $$
begin
  perform programme.index_words_of_date(new.id);
  return null;
end $$;
create trigger words_of_new_date after insert on programme.occurrence for each row
  when (new.title is not null) execute function programme.index_date();
create trigger words_of_date after update of title on programme.occurrence for each row
  when (new.title is distinct from old.title) execute function programme.index_date();

create function programme.index_translation() returns trigger language plpgsql as $$
begin
  perform programme.index_words(coalesce(new.activity_id, old.activity_id));
  return null;
end $$;
create trigger words_of_translation after insert or update or delete on programme.activity_translation
  for each row execute function programme.index_translation();

create function programme.index_room() returns trigger language plpgsql as $$
begin
  perform programme.index_words(id) from programme.activity where room_id = new.id;
  return null;
end $$;
create trigger words_of_room after update of name, access on spaces.room for each row
  when (new.name <> old.name or new.access <> old.access) execute function programme.index_room();

create function programme.index_location() returns trigger language plpgsql as $$
begin
  perform programme.index_words(id) from programme.activity where location_id = new.id;
  return null;
end $$;
create trigger words_of_location after update of name on network.location for each row
  when (new.name <> old.name) execute function programme.index_location();

create function programme.index_partner() returns trigger language plpgsql as $$
begin
  perform programme.index_words(id) from programme.activity where offered_by = new.id;
  return null;
end $$;
create trigger words_of_partner after update of name on network.organization for each row
  when (new.name <> old.name) execute function programme.index_partner();

grant select, insert, delete on programme.activity_word, programme.word to vrijplaats_app;
grant select, insert, update, delete on programme.synonym to vrijplaats_app;

select programme.index_words(id) from programme.activity order by id;
select programme.index_words_of_date(id) from programme.occurrence where title is not null order by id;
`)
    .execute(db);
}
