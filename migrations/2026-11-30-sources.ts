// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Directories of others that come in here: where from, what of it is whose, and what we changed on it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table network.source (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  name text not null check (name <> ''),
  kind text not null check (kind in ('address', 'file')),
  url text,
  list_url text,
  every_days integer not null default 1 check (every_days between 1 and 7),
  created_at timestamptz not null,
  paused_at timestamptz,
  next_at timestamptz,
  claimed_until timestamptz,
  tried_at timestamptz,
  succeeded_at timestamptz,
  failures integer not null default 0,
  failing_since timestamptz,
  problem text,
  problem_status integer,
  outcome text,
  fewer_agreed_at timestamptz,
  run_started_at timestamptz,
  run_done integer not null default 0,
  run_total integer not null default 0,
  form_key uuid not null constraint one_source_per_form unique,
  constraint one_source_per_address unique (region_id, url),
  constraint an_address_has_an_address check ((kind = 'address') = (url is not null))
);
comment on table network.source is 'Another directory that comes in here, from an address by itself or from files that people send';
comment on column network.source.fewer_agreed_at is 'when somebody said that it is right that there is so much less';
comment on column network.source.run_started_at is 'a reading that is under way; what it fetched so far stands in source_piece';

create table network.source_piece (
  source_id uuid not null references network.source on delete cascade,
  position integer not null,
  url text not null,
  content bytea not null,
  etag text,
  primary key (source_id, position)
);
comment on table network.source_piece is 'What a reading under way has fetched; all of it goes when the reading is done';

create table network.source_page (
  source_id uuid not null references network.source on delete cascade,
  url text not null,
  etag text not null,
  position integer not null,
  primary key (source_id, url)
);
comment on table network.source_page is 'By what the other side knows that a page did not change since the last good reading';

create table network.source_record (
  source_id uuid not null references network.source on delete cascade,
  object text not null,
  their_id text not null,
  our_id uuid,
  fingerprint text,
  first_seen_at timestamptz not null,
  seen_at timestamptz not null,
  gone_at timestamptz,
  name text,
  severity text not null default 'none' check (severity in ('none', 'note', 'warning', 'error')),
  remarks text not null default '[]',
  primary key (source_id, their_id, object)
);
comment on table network.source_record is 'Which row of ours came from what of theirs';
comment on column network.source_record.name is 'of what stands in the source by itself; null for what hangs on that';
create index record_of_ours on network.source_record (our_id);
create index record_in_report on network.source_record (source_id, severity, name) where name is not null;

create table network.loose_end (
  source_id uuid not null references network.source on delete cascade,
  object text not null,
  our_id uuid not null,
  column_name text not null,
  refers_to text not null,
  wanted_id uuid not null,
  primary key (object, our_id, column_name)
);
comment on table network.loose_end is 'A row refers to what its source does not have, or not yet';
create index loose_end_wants on network.loose_end (source_id, wanted_id);

create table network.meta_table_description (
  id uuid primary key,
  source_id uuid not null references network.source on delete cascade,
  name text not null,
  language text not null,
  character_set text not null
);
comment on table network.meta_table_description is 'What a tabular publication says of its own tables';

create table network.correction (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references network.source on delete cascade,
  object text not null,
  our_id uuid not null,
  column_name text not null,
  theirs text,
  ours text,
  made_at timestamptz not null,
  constraint one_correction_per_column unique (object, our_id, column_name)
);
comment on table network.correction is 'What we say otherwise than the source: kept over each reading, and offered back';
create index correction_of_source on network.correction (source_id, made_at, id);

create table network.source_upload (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region,
  source_id uuid references network.source on delete cascade,
  name text not null,
  content bytea not null,
  columns text not null default '{}',
  created_at timestamptz not null,
  accepted_at timestamptz,
  form_key uuid not null constraint one_upload_per_form unique
);
comment on table network.source_upload is 'Files from preview until they were read; all of it goes after a day';
create index upload_by_age on network.source_upload (created_at);
create index upload_of_source on network.source_upload (source_id) where source_id is not null;
create function network.note_correction() returns trigger language plpgsql as $$
declare origin uuid;
begin
  if current_setting('network.importing', true) = 'yes' then return null; end if;
  select source_id into origin from network.source_record where our_id = old.id and object = tg_table_name limit 1;
  if origin is null then return null; end if;
  if tg_op = 'DELETE' then
    insert into network.correction (source_id, object, our_id, column_name, theirs, ours, made_at)
    values (origin, tg_table_name, old.id, 'id', old.id::text, null, now())
    on conflict on constraint one_correction_per_column do update set made_at = excluded.made_at;
    return null;
  end if;
  insert into network.correction as mine (source_id, object, our_id, column_name, theirs, ours, made_at)
  select origin, tg_table_name, old.id, key, nullif(before.value #>> '{}', ''), nullif(after.value #>> '{}', ''), now()
  from jsonb_each(to_jsonb(old)) as before join jsonb_each(to_jsonb(new)) as after using (key)
  where before.value is distinct from after.value
    and key not in ('position', 'hidden_at', 'is_confidential', 'last_modified', 'region_id')
  on conflict on constraint one_correction_per_column do update set ours = excluded.ours, made_at = excluded.made_at;
  delete from network.correction where our_id = old.id and object = tg_table_name and theirs is not distinct from ours;
  return null;
end $$;
comment on function network.note_correction is 'Whatever changes a row that came from a source, other than the source itself, is kept as our correction';
do $$
declare one text;
begin
  foreach one in array array['organization', 'service', 'location', 'service_at_location', 'contact', 'phone', 'schedule',
    'service_area', 'language', 'accessibility', 'cost_option', 'required_document', 'funding', 'organization_identifier',
    'url', 'unit', 'service_capacity', 'program', 'address', 'taxonomy', 'taxonomy_term', 'attribute']
  loop
    execute format('create trigger note_correction after update or delete on network.%I
      for each row execute function network.note_correction()', one);
  end loop;
end $$;
grant select, insert, update, delete on network.source, network.source_piece, network.source_page, network.source_record,
  network.loose_end, network.meta_table_description, network.correction, network.source_upload to vrijplaats_app;
`)
    .execute(db);
}
