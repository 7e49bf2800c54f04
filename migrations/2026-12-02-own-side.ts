// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What is the peer worker's own: looking back on oneself, and asking another to walk along for a while. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table support.reflection (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  touched text not null default '',
  mine text not null default '',
  next text not null default '',
  form_key uuid not null constraint one_reflection_per_form unique,
  written_at timestamptz not null,
  constraint a_reflection_has_words check (touched || mine || next <> '')
);
comment on table support.reflection is 'What a peer worker writes for nobody but themselves; it hangs on no path, and the house cannot read it';
create index reflection_of_person on support.reflection (person_id, written_at);
alter table support.reflection alter column touched set statistics 0, alter column mine set statistics 0, alter column next set statistics 0;
alter table support.reflection enable row level security;
alter table support.reflection force row level security;
create policy own on support.reflection using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy owners_functions_erase on support.reflection to current_user using (true) with check (true);
grant select, insert, update, delete on support.reflection to vrijplaats_app;

create function support.erase_reflections(person uuid) returns bigint language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from support.reflection where platform.is_house() and person_id = person returning 1) select count(*) from gone $$;
comment on function support.erase_reflections is 'The house erases what it cannot read';
create function support.clear_reflections(at timestamptz, standard_days integer) returns bigint language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from support.reflection as one where platform.is_house()
    and written_at < at - platform.days_kept('support.reflection', one.centre_id, standard_days) * interval '24 hours' returning 1)
  select count(*) from gone $$;
create function support.days_of_reflection(person uuid) returns setof timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select written_at from support.reflection where platform.is_house() and person_id = person order by written_at, id $$;
comment on function support.days_of_reflection is 'For taking along that there is something, without a word of it';
revoke all on function support.erase_reflections, support.clear_reflections, support.days_of_reflection from public;
grant execute on function support.erase_reflections, support.clear_reflections, support.days_of_reflection to vrijplaats_app;

create table support.handing_over (
  id uuid primary key default gen_random_uuid(),
  path_id uuid not null references support.path on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  from_id uuid,
  from_name text not null,
  to_id uuid,
  to_name text not null,
  words text not null default '',
  asked_at timestamptz not null,
  peer_yes_at timestamptz,
  holder_yes_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('from', 'to', 'holder')),
  form_key uuid not null constraint one_handing_over_per_form unique,
  constraint an_end_says_by_whom check ((ended_at is null) = (ended_by is null)),
  constraint done_or_ended check (holder_yes_at is null or ended_at is null)
);
comment on table support.handing_over is 'One peer worker asks another to walk along instead: it opens nothing before the one whose path it is says yes';
comment on column support.handing_over.words is 'for the one whose path it is';
create unique index one_open_handing_over_per_path on support.handing_over (path_id) where ended_at is null and holder_yes_at is null;
create index handing_over_to on support.handing_over (to_id) where ended_at is null and holder_yes_at is null;
create index handing_over_from on support.handing_over (from_id);
alter table support.handing_over alter column words set statistics 0, alter column from_name set statistics 0, alter column to_name set statistics 0;
alter table support.handing_over enable row level security;
alter table support.handing_over force row level security;
create policy whose_path_it_is on support.handing_over using (support.actor_holds(path_id)) with check (support.actor_holds(path_id));
create policy who_walks_along on support.handing_over for select using (support.actor_walks(path_id));
create policy who_walks_along_asks on support.handing_over for insert
  with check (support.actor_walks(path_id) and from_id = platform.actor_person() and num_nonnulls(peer_yes_at, holder_yes_at) = 0);
create policy who_walks_along_takes_back on support.handing_over for update
  using (support.actor_walks(path_id)) with check (holder_yes_at is null and ended_by = 'from');
create policy who_is_asked on support.handing_over for select
  using (to_id = platform.actor_person() and house.actor_walks_along_at(centre_id));
create policy who_is_asked_answers on support.handing_over for update
  using (to_id = platform.actor_person() and house.actor_walks_along_at(centre_id))
  with check (to_id = platform.actor_person() and holder_yes_at is null and coalesce(ended_by, 'to') = 'to');
create policy house on support.handing_over using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on support.handing_over to vrijplaats_app;
`)
    .execute(db);
}
