// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * What walking along still lacked: whoever coordinates asks another for a peer worker who suddenly cannot, a reader
 * outside reaches nothing but what reads so now, and a walk-in hour tells of itself in other languages.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table support.handing_over add column asked_by_id uuid, add column asked_by_name text not null default '';
comment on column support.handing_over.asked_by_name is 'who coordinates and asked it for a peer worker who could not; empty where that peer worker did';
create index handing_over_asked_by on support.handing_over (asked_by_id) where asked_by_id is not null;
alter table support.handing_over alter column asked_by_name set statistics 0;

create policy owners_functions_look on support.path_words for select to current_user using (true);
create policy owners_functions_look on support.written for select to current_user using (true);
create policy owners_functions_look on support.look_back for select to current_user using (true);

create function support.reads_so_now(one bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from support.path_words as now join support.path_words as later
      on later.path_id = now.path_id and later.domain = now.domain and later.question = now.question and later.id > now.id
    where now.id = one) $$;
comment on function support.reads_so_now is 'Of the words of a path: nothing was written there since';
create function support.is_written_so_now(one bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from support.written as now join support.written as later
      on later.path_id = now.path_id and later.part = now.part and later.id > now.id
      and later.commitment_id is not distinct from now.commitment_id and later.look_back_id is not distinct from now.look_back_id
      and later.contact_id is not distinct from now.contact_id
    where now.id = one) $$;
create function support.shared_look_backs(path uuid) returns table (id uuid, planned_on date, held_on date)
  language sql stable security definer set search_path = pg_catalog as $$
  select look_back.id, look_back.planned_on, look_back.held_on from support.look_back
  where look_back.path_id = path and support.actor_reads_shared(path, 'look-backs') $$;
comment on function support.shared_look_backs is 'For the reader outside: that people looked back, without the grade';
revoke all on function support.reads_so_now, support.is_written_so_now, support.shared_look_backs from public;
grant execute on function support.reads_so_now, support.is_written_so_now, support.shared_look_backs to vrijplaats_app;

drop policy who_it_is_shared_with on support.path_words;
create policy who_it_is_shared_with on support.path_words for select
  using (support.actor_reads_shared(path_id, domain) and support.reads_so_now(id));
drop policy who_it_is_shared_with on support.look_back;
drop policy who_it_is_shared_with on support.written;
create policy who_it_is_shared_with on support.written for select using (
  case when contact_id is not null then false
    when commitment_id is not null then support.actor_sees_commitment(commitment_id)
      and support.actor_reads_shared(path_id, 'commitments')
    when look_back_id is not null then support.actor_reads_shared(path_id, 'look-backs')
    else support.actor_reads_shared(path_id, 'closing') end
  and support.is_written_so_now(id));

create table support.hour_facts_in (
  activity_id uuid not null references support.hour_facts on delete cascade,
  language text not null,
  come_for text not null default '',
  before text not null default '',
  after text not null default '',
  primary key (activity_id, language)
);
comment on table support.hour_facts_in is 'What visitors read of a walk-in hour in another language; where nothing stands it reads in Dutch';
grant select, insert, update, delete on support.hour_facts_in to vrijplaats_app;
`)
    .execute(db);
}
