// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Getting acquainted may end there, by a talk and without anyone cancelling; and whom to remind is found at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table programme.sign_up
  drop constraint sign_up_status_check,
  add constraint sign_up_status_check
    check (status in ('acquainting', 'confirmed', 'waiting', 'offered', 'cancelled', 'lapsed', 'parted'));
create index sign_up_to_remind on programme.sign_up (status) where reminder;
`)
    .execute(db);
}
