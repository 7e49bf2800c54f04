// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What there is to say of walk-in hours, who waits at one today, and how many talks there were: a number, and nothing of whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table support.hour_facts (
  activity_id uuid primary key references programme.activity on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  come_for text not null default '',
  neighbourhood text not null default '',
  before text not null default '',
  after text not null default '',
  changed_at timestamptz not null
);
comment on table support.hour_facts is 'What visitors read of a walk-in hour beside what the programme says of it';
comment on column support.hour_facts.before is 'how to reach who is there before it begins; \`after\` once it is over';
create index hour_facts_of_centre on support.hour_facts (centre_id);

create table support.board_name (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  occurrence_id uuid references programme.occurrence on delete cascade,
  name text not null default '',
  since timestamptz not null,
  until timestamptz not null,
  gone_at timestamptz,
  form_key uuid not null constraint one_board_name_per_form unique,
  constraint until_after_since check (until > since)
);
comment on table support.board_name is 'Who would like to talk to somebody today: a name of choice and since when, never what about';
comment on column support.board_name.until is 'the end of the hour, or of the day in the house: gone from then on';
create index board_name_of_centre on support.board_name (centre_id, until);
create index board_name_of_occurrence on support.board_name (occurrence_id);
alter table support.board_name alter column name set statistics 0;

create function support.actor_is_on_team_at(centre uuid) returns boolean language sql stable
  as $$ select exists (select from people.role where role.person_id = platform.actor_person() and role.centre_id = centre
    and people.is_team_role(role.role) and role.ended_at is null and role.paused_at is null) $$;
comment on function support.actor_is_on_team_at is 'Whoever has a role in this house now';

alter table support.board_name enable row level security;
alter table support.board_name force row level security;
create policy team on support.board_name using (support.actor_is_on_team_at(centre_id))
  with check (support.actor_is_on_team_at(centre_id));
create policy house on support.board_name using (platform.is_house()) with check (platform.is_house());

create table support.talk_tally (
  id bigint generated always as identity primary key,
  centre_id uuid not null references network.centre on delete cascade,
  day date not null,
  way text not null check (way in ('hour', 'house', 'outreach', 'home-visit')),
  occurrence_id uuid,
  neighbourhood text not null default '',
  theme text not null default '',
  number integer not null check (number between 0 and 999),
  form_key uuid not null,
  constraint an_hour_is_of_the_programme check ((way = 'hour') = (occurrence_id is not null)),
  constraint one_number_per_theme unique nulls not distinct (centre_id, day, way, occurrence_id, neighbourhood, theme)
);
comment on table support.talk_tally is 'How many talks there were, and a theme from a list if the team wished: nothing else of a talk is kept';
comment on column support.talk_tally.form_key is 'of the last change: sent twice it counts once';
comment on column support.talk_tally.occurrence_id is 'which hour; stays when that date goes, the number has nobody in it';

grant select, insert, update, delete on support.hour_facts, support.board_name, support.talk_tally to vrijplaats_app;
`)
    .execute(db);
}
