// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What two people write down on their way: every version, and what stays between the two of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table support.path_words (
  id bigint generated always as identity primary key,
  path_id uuid not null references support.path on delete cascade,
  domain text not null check (domain in ('daytime', 'leisure', 'social', 'household', 'money-paperwork', 'going-along',
    'travel', 'plans', 'information', 'other')),
  question text not null check (question in ('situationNow', 'wish', 'whatIExpectOfYou', 'whatYouExpectOfMe')),
  words text not null default '',
  written_as text not null check (written_as in ('self', 'together', 'peer', 'paper')),
  writer_id uuid,
  writer_name text not null default '',
  at timestamptz not null,
  form_key uuid not null,
  constraint one_version_per_form unique (path_id, domain, question, form_key)
);
comment on table support.path_words is 'Each version of what is written on a path, per domain of life and question; the last one holds, none is ever changed';
comment on column support.path_words.question is 'a column of the question form; its fifth, what was agreed, are commitments with a date';
comment on column support.path_words.written_as is 'by whose path it is, by both together, by the peer worker at the table, or typed over from paper';
comment on column support.path_words.writer_id is 'the peer worker who wrote it; empty for whose path it is';
create index path_words_of_writer on support.path_words (writer_id) where writer_id is not null;
alter table support.path_words alter column words set statistics 0, alter column writer_name set statistics 0;

create table support.path_hidden (
  path_id uuid not null references support.path on delete cascade,
  part text not null check (part in ('daytime', 'leisure', 'social', 'household', 'money-paperwork', 'going-along',
    'travel', 'plans', 'information', 'other', 'commitments', 'contacts', 'look-backs', 'closing')),
  peer_id uuid,
  at timestamptz not null,
  primary key (path_id, part)
);
comment on table support.path_hidden is 'A part that stays between whose path it is and the peer worker of that moment: it is not shared and not handed over';
comment on column support.path_hidden.peer_id is 'from whom it is not hidden';

create function support.actor_may_see(path uuid, part text) returns boolean language sql stable
  as $$ select support.actor_holds(actor_may_see.path) or support.actor_walks(actor_may_see.path) and not exists (
    select from support.path_hidden as hidden where hidden.path_id = actor_may_see.path
      and hidden.part = actor_may_see.part and hidden.peer_id is distinct from platform.actor_person()) $$;
comment on function support.actor_may_see is 'Whose path it is sees all; the peer worker all but what was hidden before they came';

alter table support.path_words enable row level security;
alter table support.path_words force row level security;
create policy who_may_see on support.path_words for select using (support.actor_may_see(path_id, domain));
create policy whose_path_it_is_writes on support.path_words for insert
  with check (support.actor_holds(path_id) and writer_id is null);
create policy who_walks_along_writes on support.path_words for insert
  with check (support.actor_may_see(path_id, domain) and writer_id = platform.actor_person());
create policy house on support.path_words using (platform.is_house()) with check (platform.is_house());

alter table support.path_hidden enable row level security;
alter table support.path_hidden force row level security;
create policy of_the_path on support.path_hidden for select using (support.actor_is_of(path_id));
create policy whose_path_it_is on support.path_hidden using (support.actor_holds(path_id))
  with check (support.actor_holds(path_id));
create policy house on support.path_hidden using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on support.path_words, support.path_hidden to vrijplaats_app;
`)
    .execute(db);
}
