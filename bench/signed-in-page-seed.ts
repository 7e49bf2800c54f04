// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

export const coordinatorEmail = "noor@werkplaats.example";

/** A coordinator with sixty colleagues, sixty dates kept at her own place, and four hundred readings about her. */
export async function seedSignedIn(client: pg.Client): Promise<void> {
  await client.query(peopleSql, [coordinatorEmail]);
  const { rows } = await client.query<{ id: string }>(`select id from identity."user" where email = $1`, [
    coordinatorEmail,
  ]);
  const id = rows[0]?.id;
  for (const statement of [keptSql, leadsSql, readingsSql]) await client.query(statement, [id]);
  await client.query("vacuum analyze");
}

/** The first is the coordinator. */
const peopleSql = `
with made as (
  insert into people.person (name, created_at)
  select case when n = 0 then 'Noor' else 'Collega & co ' || n end, now() from generate_series(0, 60) as n
  returning id, name),
roles as (
  insert into people.role (person_id, organization_id, centre_id, role, started_at)
  select made.id, centre.organization_id, centre.id, case when name = 'Noor' then 'coordinator' else 'host' end, now()
  from made, network.centre as centre)
insert into identity."user" (id, name, email, email_verified, created_at, updated_at)
select id, '', case when name = 'Noor' then $1 else id || '@werkplaats.example' end, true, now(), now() from made`;

/** After the week that other figures look at. */
const keptSql = `
with kept as (
  select occurrence.id, occurrence.centre_id from programme.occurrence
  where capacity is not null and places_taken < capacity and starts_at between now() + interval '8 days' and now() + interval '13 days'
  order by starts_local, id limit 60),
joined as (
  insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at, person_id)
  select centre_id, id, 'Noor', 'confirmed', gen_random_uuid(), now(), $1 from kept returning occurrence_id)
update programme.occurrence set places_taken = places_taken + 1 from joined where occurrence.id = occurrence_id`;

const leadsSql = `
insert into programme.lead (activity_id, person_id, centre_id, created_at)
select id, $1, centre_id, now() from programme.activity order by slug limit 20`;

const readingsSql = `
insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id, list_of)
select now() - n * interval '3 hours', gen_random_uuid(), 'Lezer & co ' || n % 30, 'host', centre.id,
  (array['programme.sign-up', 'programme.phone'])[1 + n % 2], $1, 'Samen koken ' || n % 40
from network.centre as centre, generate_series(1, 400) as n order by n desc`;
