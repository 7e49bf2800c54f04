// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * Something that somebody sealed for one reader. Here stands whose it is, until when and how often it was opened; not
 * what it is, and not for whom. Whoever knows the id reads that one row, as long as it lasts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table selfhelp.share (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  sealed bytea,
  ends_on date not null,
  ends_at timestamptz not null,
  may_write boolean not null,
  pin_hash bytea check (octet_length(pin_hash) = 32),
  opened integer not null default 0,
  replies integer not null default 0,
  withdrawn_at timestamptz,
  left_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint no_share_for_longer_than_a_year check (ends_at <= changed_at + interval '367 days'),
  constraint nothing_to_read_of_what_is_over check (sealed is null or num_nonnulls(withdrawn_at, left_at) = 0)
);
comment on table selfhelp.share is 'Sealed in a browser, for one reader with the key; the key is never here';
comment on column selfhelp.share.sealed is 'an age file; null from the moment it is over';
comment on column selfhelp.share.ends_at is 'the midnight after its last day, where it was made';
comment on column selfhelp.share.pin_hash is 'of a proof that only the key and the PIN together make';
comment on column selfhelp.share.left_at is 'whoever could write along said that they are done';
create index share_of_person on selfhelp.share (person_id);
create index share_that_ends on selfhelp.share (ends_at) where sealed is not null or replies > 0;
alter table selfhelp.share alter column sealed set statistics 0;
alter table selfhelp.share enable row level security;
alter table selfhelp.share force row level security;
create policy own on selfhelp.share using (person_id = platform.actor_person()) with check (person_id = platform.actor_person());
create policy who_reads_it on selfhelp.share for select
  using (id = platform.actor_subject() and (sealed is not null or left_at is not null));
create policy who_reads_it_is_counted on selfhelp.share for update
  using (id = platform.actor_subject() and sealed is not null)
  with check (id = platform.actor_subject() and withdrawn_at is null);
create policy house on selfhelp.share using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on selfhelp.share to vrijplaats_app;

create function selfhelp.only_the_owner_changes_a_share() returns trigger language plpgsql as $$
begin
  if platform.actor_subject() is not null and ((new.id, new.person_id, new.ends_on, new.ends_at, new.may_write)
      is distinct from (old.id, old.person_id, old.ends_on, old.ends_at, old.may_write)
      or (new.sealed is not null and (new.sealed, new.pin_hash) is distinct from (old.sealed, old.pin_hash))) then
    raise exception 'Whoever reads a share changes nothing of it';
  end if;
  return new;
end $$;
create trigger only_the_owner_changes_a_share before update on selfhelp.share
  for each row execute function selfhelp.only_the_owner_changes_a_share();

create table selfhelp.share_reply (
  id uuid primary key default gen_random_uuid(),
  share_id uuid not null references selfhelp.share on delete cascade,
  sealed bytea not null,
  digest bytea not null check (octet_length(digest) = 32),
  written_at timestamptz not null,
  constraint the_same_reply_once unique (share_id, digest)
);
comment on table selfhelp.share_reply is 'Words of a reader who may write along, sealed for whose share it is';
alter table selfhelp.share_reply alter column sealed set statistics 0;
alter table selfhelp.share_reply enable row level security;
alter table selfhelp.share_reply force row level security;
create policy whose_share_it_is on selfhelp.share_reply
  using (exists (select from selfhelp.share where share.id = share_id and share.person_id = platform.actor_person()))
  with check (exists (select from selfhelp.share where share.id = share_id and share.person_id = platform.actor_person()));
create policy who_writes_along on selfhelp.share_reply for insert
  with check (exists (select from selfhelp.share where share.id = share_id and share.id = platform.actor_subject()
    and share.may_write and share.sealed is not null));
create policy house on selfhelp.share_reply using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on selfhelp.share_reply to vrijplaats_app;
`)
    .execute(db);
}
