// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

const noting = `
create function network.note_merge_step() returns trigger language plpgsql as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  becomes jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  row_key jsonb;
begin
  if tg_op <> 'UPDATE' and (select relrowsecurity from pg_class where oid = tg_relid) then return null; end if;
  select jsonb_object_agg(attname, coalesce(was, becomes) -> attname) into row_key from pg_index
    join pg_attribute on attrelid = indrelid and attnum = any (indkey) where indrelid = tg_relid and indisprimary;
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, was -> key), jsonb_object_agg(key, becomes -> key) into was, becomes
      from jsonb_object_keys(was) as key where was -> key is distinct from becomes -> key;
    if was is null then return null; end if;
  end if;
  insert into network.merge_step (merge_id, table_name, row_key, before, after)
    values (current_setting('network.merging')::uuid, tg_relid::regclass::text, row_key::text, was::text, becomes::text);
  return null;
end $$;
comment on function network.note_merge_step is 'While something is merged: what each row was. Of tables that hold something of a person only that it was moved';

create function network.note_merges_on(what regclass, events text default 'insert or update or delete') returns void language plpgsql as $$
begin
  execute format('create trigger note_merge_step after %s on %s for each row
    when (coalesce(current_setting(''network.merging'', true), '''') <> '''') execute function network.note_merge_step()', events, what);
end $$;
comment on function network.note_merges_on is 'For each table whose rows a merge can touch';
`;

/** All that a merge moves, by what refers to what and by what hangs on ids without a foreign key. */
const noted = `
select network.note_merges_on('network.metadata', 'update');
select network.note_merges_on(what) from (
  select 'network.' || name from unnest(array['organization', 'service', 'location', 'service_at_location', 'contact',
    'phone', 'schedule', 'service_area', 'language', 'accessibility', 'cost_option', 'required_document', 'funding',
    'organization_identifier', 'url', 'unit', 'service_capacity', 'program', 'address', 'attribute', 'merged',
    'source_record', 'loose_end', 'correction']) as name
  union select 'programme.proposal'
  union select conrelid::regclass::text from pg_constraint where contype = 'f'
    and confrelid in ('network.organization'::regclass, 'network.service'::regclass)
) as touched (name), lateral (select name::regclass) as one (what);
`;

const takingBack = `
create function network.put_back(step jsonb) returns void language plpgsql as $$
declare
  what regclass := step ->> 'table';
  own text;
  at_row text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into own from pg_attribute
    where attrelid = what and not attisdropped and attgenerated = '' and step -> 'before' ? attname;
  select string_agg(format('one.%I = %L', key, value), ' and ') into at_row from jsonb_each_text(step -> 'key');
  if step -> 'before' = 'null' then
    execute format('delete from %s as one where %s', what, at_row);
  elsif step -> 'after' = 'null' then
    execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)', what, own)
      using step -> 'before';
  else
    execute (select format('update %s as one set %s from jsonb_populate_record(null::%s, $1) as was where %s', what,
        string_agg(format('%1$I = case when to_jsonb(one) -> %1$L is not distinct from $2 -> %1$L then was.%1$I else one.%1$I end', name), ', '),
        what, at_row) from jsonb_object_keys(step -> 'before') as name)
      using step -> 'before', step -> 'after';
  end if;
end $$;
comment on function network.put_back is 'One row as it was before; a column that somebody changed since stays as it is';

create function network.take_merge_back(which uuid) returns boolean language plpgsql as $$
declare
  waiting jsonb;
  stuck jsonb;
  one jsonb;
begin
  perform set_config('network.importing', 'yes', true);
  select coalesce(jsonb_agg(step order by first desc), '[]') into waiting from (
    select min(id) as first, jsonb_build_object('table', table_name, 'key', row_key::jsonb,
      'before', case when (array_agg(before is null order by id))[1] then null else
        (select jsonb_object_agg(key, value) from (select distinct on (key) key, value
          from network.merge_step as own, jsonb_each(own.before::jsonb) where own.merge_id = which
            and own.table_name = step.table_name and own.row_key = step.row_key order by key, own.id) as was) end,
      'after', case when (array_agg(after is null order by id desc))[1] then null else
        (select jsonb_object_agg(key, value) from (select distinct on (key) key, value
          from network.merge_step as own, jsonb_each(own.after::jsonb) where own.merge_id = which
            and own.table_name = step.table_name and own.row_key = step.row_key order by key, own.id desc) as becomes) end) as step
    from network.merge_step as step where merge_id = which group by table_name, row_key) as net;
  loop
    stuck := '[]';
    for one in select value from jsonb_array_elements(waiting) loop
      begin
        perform network.put_back(one);
      exception when foreign_key_violation or unique_violation then
        stuck := stuck || jsonb_build_array(one);
      end;
    end loop;
    exit when jsonb_array_length(stuck) = 0;
    if jsonb_array_length(stuck) = jsonb_array_length(waiting) then raise exception 'stuck' using errcode = 'VP001'; end if;
    waiting := stuck;
  end loop;
  perform set_config('network.importing', '', true);
  return true;
exception when sqlstate 'VP001' then return false;
end $$;
comment on function network.take_merge_back is 'All rows of a merge as they were, whatever their order; false, and nothing changed, where that cannot be any more';
`;

/** What was merged can be taken apart for a while. Runs after all that refers to organizations and entries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table network.merge (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  object text not null check (object in ('organization', 'service')),
  goes_id uuid not null,
  goes_name text not null,
  stays_id uuid not null,
  stays_name text not null,
  merged_at timestamptz not null,
  undone_at timestamptz
);
comment on table network.merge is 'What became one, as long as it can be taken apart again';
create index merge_of_region on network.merge (region_id, merged_at);

create table network.merge_step (
  id bigint generated always as identity primary key,
  merge_id uuid not null references network.merge on delete cascade,
  table_name text not null,
  row_key text not null,
  before text,
  after text
);
comment on table network.merge_step is 'A row that a merge moved, changed or took away, in JSON; before is null for what it added, after for what it took away';
create index step_of_merge on network.merge_step (merge_id, table_name, row_key);
grant select, insert, update, delete on network.merge, network.merge_step to vrijplaats_app;
${noting}${noted}${takingBack}`)
    .execute(db);
}
