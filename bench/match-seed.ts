// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** Peer workers with room, each asked three times before, and somebody who looks for one with every wish there is. */
export async function seedMatching(client: pg.Client, peers: number): Promise<string> {
  await client.query(peersSql, [peers]);
  await client.query(askedBeforeSql);
  const { rows } = await client.query<{ id: string }>(requestSql);
  await client.query("vacuum analyze");
  return rows[0]?.id ?? "";
}

const peersSql = `
with made as (
  insert into people.person (name, created_at) select 'Meeloper ' || n, now() from generate_series(1, $1) as n returning id, name),
roles as (
  insert into people.role (person_id, organization_id, centre_id, role, started_at)
  select made.id, centre.organization_id, centre.id, 'peerWorker', now() from made, network.centre as centre),
profiles as (
  insert into support.peer_profile (person_id, centre_id, name, about, kinds, languages, themes, neighbourhoods, days, gender, age_band,
    is_available, changed_at)
  select made.id, centre.id, made.name, repeat('Ik luister graag. ', 20), '{peer-coach,going-along,buddy}',
    case when right(made.name, 1) = '7' then '{nl,tr}' else '{nl,en}' end::text[], '{home,social}', '{Haven,Kogerveld,Oost}',
    case when right(made.name, 1) in ('1', '7') then '{mon,thu}' else '{tue,wed}' end::text[], 'woman', '30-to-55', true, now()
  from made, network.centre as centre returning person_id, centre_id)
insert into support.peer_room (person_id, centre_id, room, rather_not)
select person_id, centre_id, 8, '{relationship}' from profiles`;

const askedBeforeSql = `
with asked as (
  insert into support.request (centre_id, side, name, phone, form_key, created_at, ended_at)
  select centre_id, 'self', person_id::text, '06', gen_random_uuid(), now(), now()
  from support.peer_profile, generate_series(1, 3) returning id, centre_id, name)
insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, ended_at, ended_by, form_key)
select id, centre_id, name::uuid, 'Meeloper', 'asker', now() - interval '30 days', now(), 'asker', gen_random_uuid() from asked`;

const requestSql = `
insert into support.request (centre_id, side, name, words, kinds, email, languages, themes, neighbourhood, days, gender, age_band, form_key,
  created_at)
select id, 'self', 'Wilg', 'Ik wil weer eens de deur uit.', '{peer-coach,going-along}', 'wilg@werkplaats.example', '{tr}', '{home}',
  'haven', '{thu}', 'woman', '30-to-55', gen_random_uuid(), now() from network.centre returning id`;
