// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Pages that a centre writes itself, in Markdown, per language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create schema site;
grant usage on schema site to vrijplaats_app;
create table site.page (
  centre_id uuid not null references network.centre on delete cascade,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  language text not null,
  title text not null check (title <> ''),
  body text not null default '',
  changed_at timestamptz not null,
  primary key (centre_id, slug, language)
);
grant select, insert, update, delete on site.page to vrijplaats_app;
`)
    .execute(db);
}
