// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What people say of a cell of the regional map, what they agree on, and how it was before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.saying (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  place text not null,
  activity text not null,
  kind text not null check (kind in ('there', 'missing', 'coming', 'remark')),
  words text not null,
  who text not null default '',
  from_on date,
  origin text not null check (origin in ('team', 'keeper', 'meeting')),
  organization_id uuid references network.organization on delete cascade,
  said_on date not null,
  created_at timestamptz not null,
  shown_at timestamptz,
  ended_on date,
  ended_because text check (ended_because in ('taken-back', 'declined', 'agreed')),
  form_key uuid not null constraint one_saying_per_form unique,
  constraint something_that_comes_has_a_day check ((kind = 'coming') = (from_on is not null)),
  constraint an_organization_says_it_unless_at_a_meeting check (origin = 'meeting' or organization_id is not null),
  constraint an_end_has_a_reason check ((ended_on is null) = (ended_because is null))
);
create index on region.saying (region_id, place, activity, created_at);
create index on region.saying (organization_id);
comment on table region.saying is 'What was said of a cell: that it is otherwise, that something is coming, or a remark';
comment on column region.saying.place is 'a municipality, as CBS has it, or the id of a neighbourhood';
comment on column region.saying.organization_id is 'on whose behalf; absent for who was guest at a meeting: of them nothing is kept';
comment on column region.saying.shown_at is 'absent as long as the team has not read it';
alter table region.saying alter column words set statistics 0, alter column who set statistics 0;
alter table region.saying enable row level security;
alter table region.saying force row level security;
create policy shown on region.saying for select using (shown_at is not null);
create policy own_form on region.saying for select using (form_key = platform.actor_form_key());
create policy anyone_adds on region.saying for insert
  with check (form_key = platform.actor_form_key() and shown_at is null and ended_on is null);
create policy own_keeper_reads on region.saying for select using (exists (select from network.keeper
  where keeper.id = platform.actor_subject() and keeper.withdrawn_at is null
  and keeper.organization_id = saying.organization_id and saying.origin = 'keeper'));
create policy own_keeper_takes_back on region.saying for update using (exists (select from network.keeper
  where keeper.id = platform.actor_subject() and keeper.withdrawn_at is null
  and keeper.organization_id = saying.organization_id and saying.origin = 'keeper'));
create policy coordinators on region.saying
  using (network.actor_coordinates_in(region_id)) with check (network.actor_coordinates_in(region_id));
create policy house on region.saying using (platform.is_house()) with check (platform.is_house());

create table region.double_cell (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  place text not null,
  activity text not null,
  begun_on date not null,
  shown_on date,
  ended_on date
);
create unique index one_open_double_per_cell on region.double_cell (region_id, place, activity) where ended_on is null;
comment on table region.double_cell is 'Where two or more do the same for the same people: who they are hears first';
comment on column region.double_cell.shown_on is 'from when everybody may read that it is double';

create table region.double_party (
  double_id uuid not null references region.double_cell on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  told_on date,
  view text check (view in ('fine', 'talk')),
  words text not null default '',
  answered_on date,
  shown_on date,
  primary key (double_id, organization_id),
  constraint an_answer_has_a_day check ((view is null) = (answered_on is null))
);
create index on region.double_party (organization_id);
comment on column region.double_party.view is 'whether this many is not too many, or asks for a talk';

create table region.commitment (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  place text,
  activity text,
  what text not null check (what <> ''),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'let-go')),
  words text not null default '',
  state_on date not null,
  made_on date not null,
  created_at timestamptz not null,
  form_key uuid not null constraint one_commitment_per_form unique,
  constraint of_a_whole_cell_or_none check ((place is null) = (activity is null))
);
create index on region.commitment (region_id, state, due_on);
comment on table region.commitment is 'Who will do what by when; or what became of it';
comment on column region.commitment.words is 'how it stands, or why it was let go';

create table region.commitment_party (
  commitment_id uuid not null references region.commitment on delete cascade,
  name text not null check (name <> ''),
  organization_id uuid references network.organization on delete set null,
  primary key (commitment_id, name)
);
create index on region.commitment_party (organization_id);
comment on column region.commitment_party.organization_id is 'absent for who is not in the directory, like most municipalities';

create table region.cell_history (
  region_id uuid not null references network.region on delete cascade,
  place text not null,
  activity text not null,
  since_on date not null,
  state text not null check (state in ('there', 'missing', 'double', 'fine', 'coming')),
  primary key (region_id, place, activity, since_on)
);
comment on table region.cell_history is 'What each cell was from a day on, as everybody could read it then';

grant select, insert, update, delete on region.saying, region.double_cell, region.double_party, region.commitment,
  region.commitment_party, region.cell_history to vrijplaats_app;
`)
    .execute(db);
}
