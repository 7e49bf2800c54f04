// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Talking a situation over together, of which only what was agreed is kept; and where it made a difference. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table support.round_table (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  path_id uuid references support.path on delete cascade,
  about text not null check (about <> ''),
  on_day date not null,
  made_by uuid,
  made_by_name text not null,
  members uuid[] not null default '{}',
  names text not null default '',
  asked_at timestamptz,
  yes_at timestamptz,
  no_at timestamptz,
  closed_at timestamptz,
  form_key uuid not null constraint one_round_table_per_form unique,
  constraint with_a_path_there_is_a_question check ((path_id is null) = (asked_at is null)),
  constraint yes_or_no check (num_nonnulls(yes_at, no_at) <= 1)
);
comment on table support.round_table is 'Some people talk a situation over: without a name, or about a path whose holder said yes';
comment on column support.round_table.members is 'who of the team was there and reads it';
create index round_table_of_maker on support.round_table (made_by);
create index round_table_of_members on support.round_table using gin (members);
create index round_table_of_path on support.round_table (path_id) where path_id is not null;
alter table support.round_table alter column about set statistics 0, alter column names set statistics 0,
  alter column made_by_name set statistics 0, alter column members set statistics 0;

create table support.round_table_commitment (
  id uuid primary key default gen_random_uuid(),
  round_table_id uuid not null references support.round_table on delete cascade,
  what text not null check (what <> ''),
  who text not null check (who <> ''),
  due_on date,
  done_at timestamptz,
  let_go_at timestamptz,
  form_key uuid not null constraint one_round_table_commitment_per_form unique,
  made_at timestamptz not null,
  constraint done_or_let_go check (num_nonnulls(done_at, let_go_at) <= 1)
);
comment on table support.round_table_commitment is 'Who does what: all that is kept of what was talked about';
create index commitment_of_round_table on support.round_table_commitment (round_table_id);
alter table support.round_table_commitment alter column what set statistics 0, alter column who set statistics 0;

create table support.difference_line (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  person_id uuid references people.person on delete cascade,
  after text not null check (after in ('round-table', 'meeting')),
  words text not null check (words <> ''),
  written_on date not null,
  passed_on_at timestamptz,
  form_key uuid not null constraint one_difference_line_per_form unique
);
comment on table support.difference_line is 'Where it made a difference, in one line: it stays with who wrote it, unless they pass it on';
create index difference_line_of_person on support.difference_line (person_id);
create index difference_line_passed_on on support.difference_line (centre_id, written_on) where passed_on_at is not null;
alter table support.difference_line alter column words set statistics 0;

create function support.actor_sits_at(centre uuid, maker uuid, members uuid[], path uuid, yes timestamptz) returns boolean
  language sql stable as $$ select support.actor_is_on_team_at(centre) and (maker = platform.actor_person()
    or platform.actor_person() = any (members) and (path is null or yes is not null)) $$;
comment on function support.actor_sits_at is 'Who made it; who was there, about a path only as long as its holder says yes';

alter table support.round_table enable row level security;
alter table support.round_table force row level security;
create policy who_was_there on support.round_table for select using (support.actor_sits_at(centre_id, made_by, members, path_id, yes_at));
create policy who_makes_it on support.round_table for insert
  with check (made_by = platform.actor_person() and support.actor_is_on_team_at(centre_id) and yes_at is null
    and (path_id is null or support.actor_walks(path_id)));
create policy who_was_there_changes on support.round_table for update using (support.actor_sits_at(centre_id, made_by, members, path_id, yes_at))
  with check (support.actor_is_on_team_at(centre_id));
create policy who_made_it_erases on support.round_table for delete using (made_by = platform.actor_person());
create policy own_form_reads on support.round_table for select using (form_key = platform.actor_form_key());
create policy whose_path_it_is on support.round_table for select using (path_id is not null and support.actor_holds(path_id));
create policy whose_path_it_is_answers on support.round_table for update
  using (path_id is not null and support.actor_holds(path_id)) with check (support.actor_holds(path_id));
create policy house on support.round_table using (platform.is_house()) with check (platform.is_house());

create function support.only_the_holder_says_yes() returns trigger language plpgsql as $$
begin
  if new.path_id is distinct from old.path_id or (new.yes_at is distinct from old.yes_at
    and new.yes_at is not null and not support.actor_holds(new.path_id) and not platform.is_house()) then
    raise exception 'only the one whose path it is says yes';
  end if;
  return new;
end $$;
create trigger only_the_holder_says_yes before update on support.round_table
  for each row execute function support.only_the_holder_says_yes();

alter table support.round_table_commitment enable row level security;
alter table support.round_table_commitment force row level security;
create policy of_the_round_table on support.round_table_commitment for select
  using (exists (select from support.round_table as one where one.id = round_table_id));
create policy who_was_there on support.round_table_commitment
  using (exists (select from support.round_table as one where one.id = round_table_id and support.actor_sits_at(one.centre_id, one.made_by, one.members, one.path_id, one.yes_at)))
  with check (exists (select from support.round_table as one where one.id = round_table_id
    and support.actor_sits_at(one.centre_id, one.made_by, one.members, one.path_id, one.yes_at) and (one.path_id is null or one.yes_at is not null)));
create policy own_form_reads on support.round_table_commitment for select using (form_key = platform.actor_form_key());
create policy house on support.round_table_commitment using (platform.is_house()) with check (platform.is_house());

alter table support.difference_line enable row level security;
alter table support.difference_line force row level security;
create policy own on support.difference_line
  using (person_id = platform.actor_person() and support.actor_is_on_team_at(centre_id))
  with check (person_id = platform.actor_person() and support.actor_is_on_team_at(centre_id));
create policy passed_on on support.difference_line for select
  using (passed_on_at is not null and platform.actor_hosts_at(centre_id));
create policy house on support.difference_line using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on support.round_table, support.round_table_commitment, support.difference_line to vrijplaats_app;
`)
    .execute(db);
}
