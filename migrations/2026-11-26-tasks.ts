// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Moderating and approving open nothing yet, so nobody can be given them; no form ever gave them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table people.given_task drop constraint given_task_task_check,
  add constraint given_task_task_check check (task = any (array['publish']));
alter table people.first_of_pair drop constraint first_of_pair_task_check,
  add constraint first_of_pair_task_check check (task = any (array['publish']));
comment on table people.given_task is 'Who publishes in turns or in pairs, also without a role of the team';
`)
    .execute(db);
}
