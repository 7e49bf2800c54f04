// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Walking along: who asks, who walks along, and that two people are on their way together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema support;
grant usage on schema support to vrijplaats_app;

create table support.request (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid references people.person on delete set null,
  link_version smallint not null default 1,
  code_hash text unique,
  language text not null default 'nl',
  side text not null check (side in ('self', 'family')),
  words text not null default '',
  kinds text[] not null default '{}',
  name text not null default '',
  email text,
  phone text,
  reach_words text not null default '',
  not_when text not null default '',
  may_leave_message boolean not null default false,
  languages text[] not null default '{}',
  themes text[] not null default '{}',
  neighbourhood text not null default '',
  days text[] not null default '{}',
  gender text check (gender in ('woman', 'man', 'other')),
  age_band text check (age_band in ('under-30', '30-to-55', 'over-55')),
  wish_words text not null default '',
  written_by text not null default '',
  asked_team_at timestamptz,
  waits_for_room_at timestamptz,
  told_room_at timestamptz,
  matched_at timestamptz,
  ended_at timestamptz,
  form_key uuid not null constraint one_request_per_form unique,
  created_at timestamptz not null,
  constraint a_way_to_answer check (email is not null or phone is not null or reach_words <> '')
);
comment on table support.request is 'Someone asks a peer to walk along, in own words; a path has the id of the request it came from';
comment on column support.request.gender is 'of the peer worker one would like, as are age_band, languages, themes, neighbourhood and days';
comment on column support.request.written_by is 'the first name of who wrote it down on the phone; empty if they wrote it themselves';
comment on column support.request.waits_for_room_at is 'since when they wish to hear that somebody has room';
comment on column support.request.asked_team_at is 'since when someone of the team may read it, to look along for who fits';
create index request_of_centre on support.request (centre_id, created_at);
create index request_of_person on support.request (person_id) where person_id is not null;
alter table support.request alter column words set statistics 0, alter column name set statistics 0,
  alter column email set statistics 0, alter column phone set statistics 0, alter column reach_words set statistics 0,
  alter column not_when set statistics 0, alter column neighbourhood set statistics 0, alter column wish_words set statistics 0, alter column written_by set statistics 0;
create trigger end_readings after delete on support.request for each row execute function people.end_readings();

create table support.peer_profile (
  person_id uuid not null references people.person on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  name text not null check (name <> ''),
  about text not null default '',
  kinds text[] not null default '{}',
  languages text[] not null default '{}',
  themes text[] not null default '{}',
  neighbourhoods text[] not null default '{}',
  days text[] not null default '{}',
  gender text check (gender in ('woman', 'man', 'other')),
  age_band text check (age_band in ('under-30', '30-to-55', 'over-55')),
  is_available boolean not null default false,
  changed_at timestamptz not null,
  primary key (person_id, centre_id)
);
comment on table support.peer_profile is 'What a peer worker says to whoever looks for somebody; the team sees only whether there is room';
create index peer_profile_of_centre on support.peer_profile (centre_id) where is_available;
alter table support.peer_profile alter column about set statistics 0, alter column name set statistics 0,
  alter column neighbourhoods set statistics 0;

create table support.peer_room (
  person_id uuid not null,
  centre_id uuid not null,
  room smallint not null check (room between 0 and 50),
  is_paused boolean not null default false,
  rather_not text[] not null default '{}',
  rather_not_words text not null default '',
  primary key (person_id, centre_id),
  foreign key (person_id, centre_id) references support.peer_profile on delete cascade
);
comment on table support.peer_room is 'For how many there is room, and what they would rather not: nobody else reads it';
alter table support.peer_room alter column rather_not_words set statistics 0;

create table support.match (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references support.request on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid,
  peer_id uuid,
  peer_name text not null,
  chosen_by text not null check (chosen_by in ('asker', 'team')),
  asked_at timestamptz not null,
  peer_agreed_at timestamptz,
  meeting text not null default '',
  met_on date,
  asker_yes_at timestamptz,
  asker_yes_at_table boolean not null default false,
  peer_yes_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('asker', 'peer', 'path')),
  form_key uuid not null constraint one_match_per_form unique,
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null))
);
comment on table support.match is 'Two people who may get acquainted; both say yes afterwards, and either stops without a reason';
create unique index one_open_match_per_request on support.match (request_id) where ended_at is null;
create index match_of_peer on support.match (peer_id) where ended_at is null;
create index match_by_turn on support.match (peer_id, asked_at);
alter table support.match alter column meeting set statistics 0, alter column peer_name set statistics 0;

create table support.match_word (
  match_id uuid primary key references support.match on delete cascade,
  words text not null check (words <> ''),
  at timestamptz not null
);
comment on column support.match.asker_yes_at_table is 'the peer worker wrote their yes down, at the table';
comment on column support.match.met_on is 'when they got acquainted';
comment on table support.match_word is 'The kind no of a peer worker: for the one who asked, and nobody else';
alter table support.match_word alter column words set statistics 0;

create table support.path (
  id uuid primary key references support.request on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid,
  side text not null check (side in ('self', 'family')),
  peer_id uuid,
  peer_name text not null default '',
  began_on date not null,
  ended_on date,
  kept_until date
);
comment on table support.path is 'That somebody and a peer worker are on their way together, since when and until when; nothing of what about';
comment on column support.path.kept_until is 'when all of it goes; runs from the day it ended';
create index path_of_centre on support.path (centre_id, began_on);
create index path_of_peer on support.path (peer_id) where ended_on is null;
create index path_of_person on support.path (person_id) where person_id is not null;
alter table support.path alter column peer_name set statistics 0;

create table support.path_peer (
  id bigint generated always as identity primary key,
  path_id uuid not null references support.path on delete cascade,
  peer_id uuid,
  peer_name text not null,
  from_on date not null,
  until_on date
);
comment on table support.path_peer is 'Who walked along from when until when';
create index path_peer_of_path on support.path_peer (path_id, id);
alter table support.path_peer alter column peer_name set statistics 0;

create table support.tally (
  centre_id uuid not null references network.centre on delete cascade,
  month date not null check (month = date_trunc('month', month)::date),
  what text not null,
  detail text not null default '',
  number integer not null default 0,
  primary key (centre_id, month, what, detail)
);
comment on table support.tally is 'How often something happened in a month: raised when it happens and never taken back, so that it hangs on nobody';

create function support.actor_holds(path uuid) returns boolean language sql stable
  as $$ select exists (select from support.path where path.id = actor_holds.path
    and (path.id = platform.actor_subject() or path.person_id = platform.actor_person())) $$;
comment on function support.actor_holds is 'Whose path it is: by their link, or at a place of their own';
create function support.actor_walks(path uuid) returns boolean language sql stable
  as $$ select exists (select from support.path where path.id = actor_walks.path
    and path.peer_id = platform.actor_person() and house.actor_walks_along_at(path.centre_id)) $$;
comment on function support.actor_walks is 'The peer worker of this path, as long as that is their role here';
create function support.actor_is_of(path uuid) returns boolean language sql stable
  as $$ select exists (select from support.path where path.id = actor_is_of.path
    and (path.id = platform.actor_subject() or path.person_id = platform.actor_person()
      or path.peer_id = platform.actor_person() and house.actor_walks_along_at(path.centre_id))) $$;

alter table support.match enable row level security;
alter table support.match force row level security;
create policy who_asked on support.match using (request_id = platform.actor_subject() or person_id = platform.actor_person())
  with check (request_id = platform.actor_subject() or person_id = platform.actor_person());
create policy who_is_asked_reads on support.match for select
  using (peer_id = platform.actor_person() and house.actor_walks_along_at(centre_id));
create policy who_is_asked_answers on support.match for update
  using (peer_id = platform.actor_person() and house.actor_walks_along_at(centre_id))
  with check (peer_id = platform.actor_person() and house.actor_walks_along_at(centre_id));
create policy own_form_reads on support.match for select using (form_key = platform.actor_form_key());
create policy team_chooses on support.match for insert
  with check (platform.actor_coordinates_at(centre_id) and chosen_by = 'team');
create policy house on support.match using (platform.is_house()) with check (platform.is_house());

alter table support.match_word enable row level security;
alter table support.match_word force row level security;
create policy who_asked_or_is_asked on support.match_word
  using (exists (select from support.match where match.id = match_id and (match.request_id = platform.actor_subject()
    or match.person_id = platform.actor_person() or match.peer_id = platform.actor_person())))
  with check (exists (select from support.match where match.id = match_id and match.peer_id = platform.actor_person()));
create policy house on support.match_word using (platform.is_house()) with check (platform.is_house());

alter table support.path enable row level security;
alter table support.path force row level security;
create policy whose_it_is on support.path using (id = platform.actor_subject() or person_id = platform.actor_person())
  with check (id = platform.actor_subject() or person_id = platform.actor_person());
create policy who_walks_along on support.path for select
  using (peer_id = platform.actor_person() and house.actor_walks_along_at(centre_id));
create policy house on support.path using (platform.is_house()) with check (platform.is_house());

alter table support.path_peer enable row level security;
alter table support.path_peer force row level security;
create policy of_the_path on support.path_peer for select using (support.actor_is_of(path_id));
create policy house on support.path_peer using (platform.is_house()) with check (platform.is_house());

alter table support.request enable row level security;
alter table support.request force row level security;
create policy own_form_adds on support.request for insert with check (form_key = platform.actor_form_key());
create policy own_form_reads on support.request for select using (form_key = platform.actor_form_key());
create policy own_link on support.request using (id = platform.actor_subject()) with check (id = platform.actor_subject());
create policy own_place on support.request using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy who_is_asked_reads on support.request for select
  using (exists (select from support.match where match.request_id = request.id and match.ended_at is null
    and match.peer_id = platform.actor_person() and house.actor_walks_along_at(match.centre_id)));
create policy who_walks_along_reads on support.request for select using (support.actor_walks(id));
create policy team_looks_along_when_asked on support.request for select
  using (platform.actor_coordinates_at(centre_id) and asked_team_at is not null and matched_at is null and ended_at is null);
create policy house on support.request using (platform.is_house()) with check (platform.is_house());

alter table support.peer_profile enable row level security;
alter table support.peer_profile force row level security;
create policy own on support.peer_profile using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy house on support.peer_profile using (platform.is_house()) with check (platform.is_house());
alter table support.peer_room enable row level security;
alter table support.peer_room force row level security;
create policy own on support.peer_room using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy house on support.peer_room using (platform.is_house()) with check (platform.is_house());

create or replace function people.own_subjects() returns setof uuid language sql stable as $$
  select platform.actor_subject()
  union select platform.actor_person()
  union select id from programme.sign_up where person_id = platform.actor_person()
  union select id from support.request where person_id = platform.actor_person()
  union select about_id from people.reading_end where person_id = platform.actor_person() $$;

grant select, insert, update, delete on support.request, support.peer_profile, support.peer_room, support.match,
  support.match_word, support.path, support.path_peer, support.tally to vrijplaats_app;
`)
    .execute(db);
}
