// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What an activity says of itself, in other languages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table programme.activity_translation (
  activity_id uuid not null references programme.activity on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  centre_id uuid not null references network.centre on delete cascade,
  title text not null check (title <> ''),
  summary text not null default '',
  description text not null default '',
  expect text[] not null default '{}',
  audience_reason text not null default '',
  cost_note text not null default '',
  capacity_reason text not null default '',
  place_note text not null default '',
  made_from text not null,
  changed_at timestamptz not null,
  primary key (activity_id, language)
);
comment on table programme.activity_translation is 'An empty text is one that was not translated: the Dutch one is shown';
comment on column programme.activity_translation.made_from is 'the Dutch texts as they were when this was written, as JSON: what differs from them now is to be looked at again';

grant select, insert, update, delete on programme.activity_translation to vrijplaats_app;
`)
    .execute(db);
}
