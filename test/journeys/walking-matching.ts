// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

export type FoundMatching = { askedMatch: string };

/** The coordinator is a peer worker too, said who she is, and somebody chose her. */
export async function addMatching({ pool, centre }: House): Promise<FoundMatching> {
  const { rows: coordinators } = await pool.query<{ id: string }>(
    "select person_id as id from people.role where role = 'coordinator' and centre_id = $1 order by started_at limit 1",
    [centre.id],
  );
  const noor = coordinators[0]?.id;
  await pool.query(
    `insert into people.role (person_id, organization_id, centre_id, role, started_at)
     values ($1, $2, $3, 'peerWorker', now()) on conflict do nothing`,
    [noor, centre.organizationId, centre.id],
  );
  await pool.query(
    `insert into support.peer_profile (person_id, centre_id, name, about, kinds, languages, themes, neighbourhoods, days, is_available, changed_at)
     values ($1, $2, 'Noor', 'Ik luister graag en maak er soms een grap bij.', '{peer-coach,going-along}', '{nl,tr}', '{home}',
       '{Kogerveld}', '{thu}', true, now()) on conflict do nothing`,
    [noor, centre.id],
  );
  await pool.query(
    `insert into support.peer_room (person_id, centre_id, room, rather_not) values ($1, $2, 3, '{relationship}')
     on conflict do nothing`,
    [noor, centre.id],
  );
  const { rows } = await pool.query<{ id: string }>(
    `with request as (insert into support.request (centre_id, side, name, words, kinds, phone, languages, days, form_key, created_at)
       values ($1, 'self', 'Wilg', 'Ik wil weer eens de deur uit.', '{peer-coach}', '06 00 00 00 31', '{tr}', '{thu}', gen_random_uuid(),
         '2026-11-23T10:00Z') returning id)
     insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, peer_agreed_at, meeting, form_key)
     select id, $1, $2, 'Noor', 'asker', '2026-11-23T11:00Z', '2026-11-23T12:00Z', 'Dinsdag om drie uur in de tuin', gen_random_uuid()
     from request returning id`,
    [centre.id, noor],
  );
  return { askedMatch: rows[0]?.id ?? "" };
}
