// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Do we really do that? Rounds in which faces are counted and never kept one by one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.initiative (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  name text not null check (name <> ''),
  link_version smallint not null default 1,
  form_key uuid not null constraint one_initiative_per_form unique,
  created_on date not null
);
comment on table region.initiative is 'Who asks: the house itself, under its own id, or a group with no more than a link';
create index initiative_of_centre on region.initiative (centre_id);

create table region.asking_round (
  id uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references region.initiative on delete cascade,
  asked_groups text[] not null check (cardinality(asked_groups) > 0),
  opens_on date not null,
  closes_on date not null,
  closed_on date,
  shown_on date,
  beside_on date,
  form_key uuid not null constraint one_round_per_form unique,
  constraint a_round_lasts_a_week_at_least check (closes_on >= opens_on + 7),
  constraint a_round_lasts_two_months_at_most check (closes_on <= opens_on + 60),
  constraint only_a_closed_round_is_shown check (closed_on is not null or (shown_on is null and beside_on is null))
);
comment on column region.asking_round.shown_on is 'since when anyone may read what came of it; null: nobody but who asked';
comment on column region.asking_round.beside_on is 'since when other houses of the region that said yes too may lay it beside theirs';
create index round_of_initiative on region.asking_round (initiative_id, opens_on);
create index round_to_close on region.asking_round (closes_on) where closed_on is null;

create table region.asking_statement (
  round_id uuid not null references region.asking_round on delete cascade,
  place smallint not null,
  code text,
  words text not null default '',
  primary key (round_id, place),
  constraint ours_or_their_own check ((code is null) <> (words = ''))
);
comment on column region.asking_statement.code is 'one of the ten characteristics; null: a statement of their own, in words';

create table region.asking_tally (
  round_id uuid not null,
  place smallint not null,
  asked_group text not null check (asked_group in ('participants', 'team', 'partners')),
  face text not null check (face in ('fully', 'mostly', 'partly', 'hardly', 'not-at-all')),
  count integer not null check (count > 0),
  primary key (round_id, place, asked_group, face),
  foreign key (round_id, place) references region.asking_statement on delete cascade
);
comment on table region.asking_tally is 'How often a face was chosen, while a round is open. No answer has a row of its own, and at closing all of it goes';

create table region.asking_receipt (
  form_key uuid primary key,
  round_id uuid not null references region.asking_round on delete cascade
);
comment on table region.asking_receipt is 'So that a form sent twice counts once; goes when the round closes';
create index receipt_of_round on region.asking_receipt (round_id);

create table region.asking_outcome (
  round_id uuid not null,
  place smallint not null,
  asked_group text not null check (asked_group in ('participants', 'team', 'partners')),
  face text not null check (face in ('fully', 'mostly', 'partly', 'hardly', 'not-at-all')),
  count integer not null check (count > 0),
  primary key (round_id, place, asked_group, face),
  foreign key (round_id, place) references region.asking_statement on delete cascade
);
comment on table region.asking_outcome is 'What may be shown of a closed round; what may not is nowhere any more';

create table region.asking_story (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references region.asking_round on delete cascade,
  initiative_id uuid not null references region.initiative on delete cascade,
  centre_id uuid references network.centre on delete cascade,
  place smallint,
  words text not null check (words <> ''),
  may_show boolean not null,
  state text not null default 'new' check (state in ('new', 'shown', 'read', 'left-out')),
  why text not null default '',
  constraint shown_with_a_yes check (state <> 'shown' or may_show)
);
comment on column region.asking_story.centre_id is 'the house whose hosts read it; null: of an initiative with a link';
comment on column region.asking_story.place is 'the statement it is about; null: whom do we not see here';
comment on column region.asking_story.why is 'why it is left out';
create index story_of_round on region.asking_story (round_id, place);
create index story_of_initiative on region.asking_story (initiative_id);
alter table region.asking_story alter column words set statistics 0, alter column why set statistics 0;
alter table region.asking_story enable row level security;
alter table region.asking_story force row level security;
create function region.round_is_closed(round uuid) returns boolean language sql stable parallel safe
  as $$ select exists (select from region.asking_round where id = round and closed_on is not null) $$;
create policy anyone_tells on region.asking_story for insert
  with check (state = 'new' and not region.round_is_closed(round_id));
create policy hosts_read_after_closing on region.asking_story
  using (platform.actor_hosts_at(centre_id) and region.round_is_closed(round_id))
  with check (platform.actor_hosts_at(centre_id));
create policy organizer_reads_after_closing on region.asking_story
  using (initiative_id = platform.actor_subject() and region.round_is_closed(round_id))
  with check (initiative_id = platform.actor_subject());
create policy everyone_reads_what_is_shown on region.asking_story for select using (state = 'shown');
create policy house on region.asking_story using (platform.is_house()) with check (platform.is_house());

create table region.own_sentence (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  characteristic text not null,
  version integer not null,
  words text not null,
  chosen_on date not null,
  form_key uuid not null constraint one_sentence_per_form unique,
  constraint one_sentence_per_version unique (centre_id, characteristic, version)
);
comment on table region.own_sentence is 'How the people of a house say that they do this; each change is a next version';

grant select, insert, update, delete on region.initiative, region.asking_round, region.asking_statement,
  region.asking_tally, region.asking_receipt, region.asking_outcome, region.asking_story, region.own_sentence
  to vrijplaats_app;
`)
    .execute(db);
}
