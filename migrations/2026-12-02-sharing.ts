// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * Showing a part of one's path to somebody outside. What is shared is read where it stands, never copied: a correction
 * counts at once, and so does hiding it or taking the consent back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table support.share (
  id uuid primary key default gen_random_uuid(),
  path_id uuid not null references support.path on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  parts text[] not null check (cardinality(parts) > 0 and parts <@ array['daytime', 'leisure', 'social', 'household',
    'money-paperwork', 'going-along', 'travel', 'plans', 'information', 'other', 'commitments', 'look-backs', 'closing']),
  reader_kind text not null check (reader_kind in ('person', 'organization')),
  reader_name text not null check (reader_name <> ''),
  relation text not null default '',
  shown_name text not null default '',
  link_version smallint not null default 1,
  ended_at timestamptz,
  form_key uuid not null constraint one_share_per_form unique,
  created_at timestamptz not null
);
comment on table support.share is 'Parts of a path that somebody outside may read behind a link, as long as the consent with this id in about_id holds';
comment on column support.share.shown_name is 'the name under which the one whose path it is likes to be known to this reader';
create index share_of_path on support.share (path_id);
alter table support.share alter column reader_name set statistics 0, alter column relation set statistics 0,
  alter column shown_name set statistics 0;

create policy who_reads_by_it on people.consent for select using (what = 'support.share' and about_id = platform.actor_subject());

alter table support.share enable row level security;
alter table support.share force row level security;
create policy whose_path_it_is on support.share using (support.actor_holds(path_id)) with check (support.actor_holds(path_id));
create policy who_walks_along on support.share for select using (support.actor_walks(path_id));
create policy who_reads_by_it on support.share for select using (id = platform.actor_subject() and ended_at is null
  and exists (select from people.consent as consent where consent.what = 'support.share' and consent.about_id = share.id
    and consent.given_at is not null and consent.withdrawn_at is null));
create policy house on support.share using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on support.share to vrijplaats_app;

create policy owners_trigger_forgets on people.consent to current_user using (what = 'support.share');
create function support.forget_share_consent() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from people.consent where what = 'support.share' and about_id = old.id;
  return null;
end $$;
comment on function support.forget_share_consent is 'What somebody erases is gone everywhere: also with whom they shared it';
create trigger forget_share_consent after delete on support.share
  for each row execute function support.forget_share_consent();

create policy who_reads_by_a_share on support.path_hidden for select using (exists (select from support.share
  where share.id = platform.actor_subject() and share.path_id = path_hidden.path_id));

create function support.actor_reads_shared(path uuid, part text) returns boolean language sql stable as $$
  select exists (select from support.share where share.id = platform.actor_subject()
      and share.path_id = actor_reads_shared.path and actor_reads_shared.part = any (share.parts))
    and not exists (select from support.path_hidden as hidden
      where hidden.path_id = actor_reads_shared.path and hidden.part = actor_reads_shared.part) $$;
comment on function support.actor_reads_shared is 'The reader outside: this part was shared with them, and is not hidden';

create policy who_it_is_shared_with on support.path_words for select using (support.actor_reads_shared(path_id, domain));
create policy who_it_is_shared_with on support.commitment for select using (support.actor_reads_shared(path_id, 'commitments')
  and not exists (select from support.path_hidden as hidden where hidden.path_id = commitment.path_id and hidden.part = commitment.domain));
create policy who_it_is_shared_with on support.look_back for select using (support.actor_reads_shared(path_id, 'look-backs'));
create policy who_it_is_shared_with on support.written for select using (
  case when contact_id is not null then false
    when commitment_id is not null then support.actor_sees_commitment(commitment_id)
      and support.actor_reads_shared(path_id, 'commitments')
    when look_back_id is not null then support.actor_reads_shared(path_id, 'look-backs')
    else support.actor_reads_shared(path_id, 'closing') end);
`)
    .execute(db);
}
