// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** How much one centre may keep on a machine that it shares. Without a row the ordinary limit holds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table platform.quota (
  centre_id uuid not null references network.centre on delete cascade,
  kind text not null check (kind in ('activities', 'sources', 'pictures')),
  most bigint not null check (most >= 0),
  primary key (centre_id, kind)
);
comment on table platform.quota is 'Set by whoever looks after the installation; pictures in bytes, all else in numbers';
grant select, insert, update, delete on platform.quota to vrijplaats_app;
`)
    .execute(db);
}
