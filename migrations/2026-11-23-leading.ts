// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Whoever leads a group does so as long as they have a role at its centre, and sees who likes to be met there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create or replace function programme.actor_leads(activity uuid) returns boolean language sql stable parallel safe
  as $$ select exists (select from programme.lead
    where lead.activity_id = activity and lead.person_id = platform.actor_person()
      and exists (select from people.role
        where role.person_id = lead.person_id and role.centre_id = lead.centre_id and role.ended_at is null)) $$;
create policy leads_read on programme.arrival for select
  using (platform.actor_kind() = 'person' and programme.actor_leads(programme.activity_of(occurrence_id)));
`)
    .execute(db);
}
