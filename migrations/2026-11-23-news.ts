// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** News that a centre writes, in Markdown, per language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table site.news (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  published_at timestamptz,
  removed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  form_key uuid not null constraint one_news_item_per_form unique,
  constraint news_slug_is_unique unique (centre_id, slug)
);
comment on column site.news.published_at is 'from when on visitors see it; in the future it waits, without it it is a draft';
comment on column site.news.removed_at is 'out of sight, and for some days still to be put back';
create index news_of_centre on site.news (centre_id, published_at desc);
create table site.news_text (
  news_id uuid not null references site.news on delete cascade,
  centre_id uuid not null references network.centre on delete cascade,
  language text not null,
  title text not null check (title <> ''),
  body text not null default '',
  primary key (news_id, language)
);
grant select, insert, update, delete on site.news, site.news_text to vrijplaats_app;
`)
    .execute(db);
}
