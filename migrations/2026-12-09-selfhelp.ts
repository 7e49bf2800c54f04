// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * What somebody keeps for themselves, sealed on their device: bytes that nobody here can open. No table says when
 * something was written; what came after what is told by a number.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema selfhelp;
grant usage on schema selfhelp to vrijplaats_app;

create table selfhelp.keyring (
  person_id uuid primary key references people.person on delete cascade,
  owner uuid not null default gen_random_uuid() constraint one_vault_per_owner unique,
  version integer not null default 0,
  body bytea,
  seq bigint not null default 0,
  used bigint not null default 0
);
comment on table selfhelp.keyring is 'The ways to the key of somebody''s vault, each sealed; every write of a vault goes by this row, one after another';
comment on column selfhelp.keyring.owner is 'by which a device knows whose vault it holds, without knowing who that is';
comment on column selfhelp.keyring.seq is 'of the last change';
comment on column selfhelp.keyring.used is 'bytes of the whole vault, older versions included';

create table selfhelp.entry (
  person_id uuid not null references selfhelp.keyring on delete cascade,
  id uuid not null,
  version integer not null,
  seq bigint not null,
  size integer not null,
  body bytea,
  primary key (person_id, id)
);
comment on table selfhelp.entry is 'The newest envelope of each entry; without a body it was erased, which other devices have to hear';
create unique index one_change_after_another on selfhelp.entry (person_id, seq);

create table selfhelp.entry_version (
  person_id uuid not null,
  id uuid not null,
  version integer not null,
  body bytea not null,
  primary key (person_id, id, version),
  constraint version_of_entry foreign key (person_id, id) references selfhelp.entry on delete cascade
);
comment on table selfhelp.entry_version is 'Envelopes that a newer one replaced';

alter table selfhelp.keyring alter column body set statistics 0, alter column body set storage external;
alter table selfhelp.entry alter column body set statistics 0, alter column body set storage external;
alter table selfhelp.entry_version alter column body set statistics 0, alter column body set storage external;
alter table selfhelp.keyring enable row level security, force row level security;
alter table selfhelp.entry enable row level security, force row level security;
alter table selfhelp.entry_version enable row level security, force row level security;
create policy own on selfhelp.keyring using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy own on selfhelp.entry using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy own on selfhelp.entry_version using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy owners_functions on selfhelp.keyring to current_user using (true) with check (true);
create policy owners_functions on selfhelp.entry to current_user using (true) with check (true);
create policy owners_functions on selfhelp.entry_version to current_user using (true) with check (true);
grant select, insert, update, delete on selfhelp.keyring, selfhelp.entry, selfhelp.entry_version to vrijplaats_app;

create function selfhelp.erase_keyring(person uuid) returns bigint language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from selfhelp.keyring where platform.is_house() and person_id = person returning 1) select count(*) from gone $$;
create function selfhelp.erase_entries(person uuid) returns bigint language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from selfhelp.entry where platform.is_house() and person_id = person returning 1) select count(*) from gone $$;
create function selfhelp.erase_entry_versions(person uuid) returns bigint language sql security definer set search_path = pg_catalog as $$
  with gone as (delete from selfhelp.entry_version where platform.is_house() and person_id = person returning 1) select count(*) from gone $$;
comment on function selfhelp.erase_keyring is 'The house erases what it cannot read';

create function selfhelp.take_along_keyring(person uuid) returns table (body bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select body from selfhelp.keyring where platform.is_house() and person_id = person and body is not null $$;
create function selfhelp.take_along_entries(person uuid, most bigint) returns table (body bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select case when sum(size) over (order by seq) <= most then body end
  from selfhelp.entry where platform.is_house() and person_id = person and body is not null order by seq $$;
create function selfhelp.take_along_entry_versions(person uuid, most bigint) returns table (body bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select case when sum(octet_length(body)) over (order by id, version) <= most then body end
  from selfhelp.entry_version where platform.is_house() and person_id = person order by id, version $$;
comment on function selfhelp.take_along_entries is 'Sealed as they are, for whom they are of; what comes above so many bytes is taken along from the vault itself';

revoke all on function selfhelp.erase_keyring, selfhelp.erase_entries, selfhelp.erase_entry_versions,
  selfhelp.take_along_keyring, selfhelp.take_along_entries, selfhelp.take_along_entry_versions from public;
grant execute on function selfhelp.erase_keyring, selfhelp.erase_entries, selfhelp.erase_entry_versions,
  selfhelp.take_along_keyring, selfhelp.take_along_entries, selfhelp.take_along_entry_versions to vrijplaats_app;
`)
    .execute(db);
}
