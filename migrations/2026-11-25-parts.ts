// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Which kind of house this is, and the parts about which it chose otherwise than its kind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table network.centre add column profile text not null default 'centre'
  constraint profile_is_known check (profile in ('centre', 'region', 'school', 'group', 'selfHelpNetwork'));
create table network.part_choice (
  centre_id uuid not null references network.centre on delete cascade,
  part text not null check (part <> ''),
  is_on boolean not null,
  primary key (centre_id, part)
);
comment on table network.part_choice is 'Without a row a part is on or off as the profile has it';
grant select, insert, update, delete on network.part_choice to vrijplaats_app;
`)
    .execute(db);
}
