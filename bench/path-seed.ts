// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** Of the path that is looked at; the same in every house. */
export const pathId = "5f0c7a11-54b1-4c52-9c55-0a6a64c1d001";

/** So many paths with four pieces of words each, and one with everything that half a year brings. */
export async function seedPaths(client: pg.Client, others: number): Promise<void> {
  await client.query(othersSql, [others]);
  for (const statement of [ownSql, wordsSql, contactsSql, commitmentsSql, lookBacksSql]) {
    await client.query(statement, [pathId]);
  }
  await client.query("vacuum analyze");
}

const othersSql = `
with asked as (
  insert into support.request (centre_id, side, name, phone, form_key, created_at, matched_at)
  select centre.id, 'self', 'Els ' || n, '06', gen_random_uuid(), now(), now()
  from network.centre as centre, generate_series(1, $1) as n returning id, centre_id),
begun as (
  insert into support.path (id, centre_id, side, peer_name, began_on)
  select id, centre_id, 'self', 'Samir', current_date - 90 from asked returning id)
insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
select id, domain, question, repeat('Een eigen kamer. ', 6), 'self', 'Els', now(), gen_random_uuid()
from begun, unnest(array['plans', 'money-paperwork']) as domain, unnest(array['situationNow', 'wish']) as question`;

const ownSql = `
with asked as (
  insert into support.request (id, centre_id, side, name, phone, form_key, created_at, matched_at)
  select $1, id, 'self', 'Wilg', '06', gen_random_uuid(), now(), now() from network.centre as centre returning id, centre_id)
insert into support.path (id, centre_id, side, peer_name, began_on)
select id, centre_id, 'self', 'Samir', current_date - 180 from asked`;

/** Six domains whole, each piece in three versions. */
const wordsSql = `
insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
select $1, domain, question, repeat('Een kamer & een deur die dicht kan. ', 8), 'self', 'Wilg', now() - interval '9 days', gen_random_uuid()
from unnest(array['daytime', 'leisure', 'social', 'money-paperwork', 'going-along', 'plans']) as domain,
  unnest(array['situationNow', 'wish', 'whatIExpectOfYou', 'whatYouExpectOfMe']) as question, generate_series(1, 3) as version
order by version`;

const contactsSql = `
with met as (
  insert into support.contact (path_id, kind, on_day, minutes, outcome, made_by, form_key, created_at)
  select $1, 'visit at home', current_date - n * 7, 60, 'met', 'peer', gen_random_uuid(), now() from generate_series(1, 24) as n returning id)
insert into support.written (path_id, contact_id, part, words, written_as, writer_name, written_on)
select $1, id, 'line', 'Samen drie enveloppen geopend.', 'together', 'Samir', current_date from met`;

const commitmentsSql = `
with agreed as (
  insert into support.commitment (path_id, domain, who, due_on, made_by, form_key, created_at)
  select $1, (array['going-along', 'money-paperwork', 'plans'])[1 + n % 3], 'together', current_date + n, 'holder', gen_random_uuid(), now()
  from generate_series(1, 24) as n returning id)
insert into support.written (path_id, commitment_id, part, words, written_as, writer_name, written_on)
select $1, id, 'commitment', 'Samen bellen met de woningbouw.', 'together', 'Wilg', current_date from agreed`;

const lookBacksSql = `
with planned as (
  insert into support.look_back (path_id, planned_on, planned_by, held_on, form_key, created_at)
  select $1, current_date - 90, 'holder', current_date - 90, gen_random_uuid(), now() returning id)
insert into support.written (path_id, look_back_id, part, words, written_as, writer_name, written_on)
select $1, id, part, 'Het gaat beter, en de vraag is anders.', 'self', 'Wilg', current_date - 90
from planned, unnest(array['start', 'wish', 'now', 'why']) as part`;
