// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** What a centre arranges about how its pages look and in which languages they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table site.house_style (
  centre_id uuid primary key references network.centre on delete cascade,
  light text not null,
  dark text not null,
  is_live boolean not null,
  changed_at timestamptz not null
);
comment on table site.house_style is 'The few colours a centre chose; all others follow from them. Set aside they are kept, to take up again';

create table site.language_off (
  centre_id uuid not null references network.centre on delete cascade,
  language text not null check (language <> 'nl'),
  primary key (centre_id, language)
);
comment on table site.language_off is 'In which languages a centre does not offer its pages; Dutch is always there';
grant select, insert, update, delete on site.house_style, site.language_off to vrijplaats_app;
`)
    .execute(db);
}
