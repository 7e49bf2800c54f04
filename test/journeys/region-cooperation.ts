// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

export type FoundCooperation = {
  covenantId: string;
  partyId: string;
  tableId: string;
  meetingId: string;
  tableActionId: string;
  mutualVisitId: string;
  referralWayId: string;
  pollId: string;
  outsidePlaceId: string;
  placeVisitId: string;
};

const region = "(select region_id from network.centre where id = $1)";

/** A covenant, a table with a meeting, and all else that organizations tell each other. */
export async function addCooperation(
  { pool, centre }: House,
  { organizationId, otherOrganizationId }: { organizationId: string; otherOrganizationId: string },
): Promise<FoundCooperation> {
  const insert = async (statement: string, values: unknown[]) =>
    (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
  const covenantId = await insert(
    `with covenant as (insert into region.covenant (region_id, title, shown_at, form_key, created_at)
       values (${region}, 'Samen sterk in Waterdam', now(), gen_random_uuid(), now()) returning id),
     version as (insert into region.covenant_version (covenant_id, number, body, from_on, form_key)
       select id, number, 'Wij delen onze zalen.', '2026-01-01', gen_random_uuid() from covenant, (values (1), (2)) as n (number))
     select id from covenant`,
    [centre.id],
  );
  const partyId = await insert(
    `insert into region.covenant_party (covenant_id, organization_id, promise, promised_on, signed_version, signed_on)
     values ($1, $2, 'Op woensdag is de zaal vrij.', '2026-01-01', 1, '2026-01-02') returning id`,
    [covenantId, organizationId],
  );
  const tableId = await insert(
    `with added as (insert into region.network_table (region_id, kind, name, about, form_key)
       values (${region}, 'network', 'Netwerktafel Waterdam', 'Wat er speelt.', gen_random_uuid()) returning id),
     member as (insert into region.network_table_member (table_id, organization_id) select id, $2 from added)
     select id from added`,
    [centre.id, organizationId],
  );
  const addMeeting = async (day: string) =>
    await insert(
      `insert into region.table_meeting (table_id, held_on, starts_at, ends_at, place, minutes, changed_at, form_key)
       values ($1, $2, '09:30', '11:00', 'De Tafel', 'Een goed gesprek.', now(), gen_random_uuid()) returning id`,
      [tableId, day],
    );
  const [before, meetingId] = [await addMeeting("2026-11-03"), await addMeeting("2026-12-08")];
  await pool.query(
    `with point as (insert into region.agenda_point (meeting_id, organization_id, title, note, form_key)
       values ($1, $2, 'De zaal', 'Wie heeft de sleutel?', gen_random_uuid()))
     insert into region.table_decision (meeting_id, words, form_key) values ($1, 'De zaal is open.', gen_random_uuid())`,
    [meetingId, organizationId],
  );
  const tableActionId = await insert(
    `insert into region.table_action (meeting_id, organization_id, what, due_on, form_key)
     values ($1, $2, 'De sleutel regelen', '2026-11-20', gen_random_uuid()) returning id`,
    [before, organizationId],
  );
  const between = [centre.id, organizationId, otherOrganizationId];
  const mutualVisitId = await insert(
    `insert into region.mutual_visit (region_id, from_id, to_id, visited_on, struck, next, readers, form_key)
     values (${region}, $2, $3, '2026-11-03', 'De deur stond open.', 'Terug in mei.', 'everyone', gen_random_uuid()) returning id`,
    between,
  );
  const referralWayId = await insert(
    `insert into region.referral_way (region_id, from_id, to_id, how, helps, said_on, form_key)
     values (${region}, $2, $3, 'Bel het spreekuur.', 'Ga samen.', '2026-11-03', gen_random_uuid()) returning id`,
    between,
  );
  const pollId = await insert(
    `with poll as (insert into region.support_poll (region_id, about, until_on, made_on, form_key)
       values (${region}, 'De zaal op woensdag.', '2026-12-31', '2026-11-01', gen_random_uuid()) returning id),
     answer as (insert into region.support_answer (poll_id, holds, answered_on, form_key)
       select id, 'Ja.', '2026-11-10', gen_random_uuid() from poll)
     select id from poll`,
    [centre.id],
  );
  const outsidePlaceId = await insert(
    `insert into region.outside_place (region_id, kind, name, address_1, city, welcome, opened_on, form_key)
     values (${region}, 'library', 'Bibliotheek De Bieb', 'Plein 1', 'Waterdam', 'Er staat een tafel.', '2026-11-03', gen_random_uuid())
     returning id`,
    [centre.id],
  );
  const placeVisitId = await insert(
    `insert into region.place_visit (place_id, visited_on, by_id, asked, answered, next_step, next_on, form_key)
     values ($1, '2026-11-03', $2, 'Een tafel.', 'Dat mag.', 'Terug met koffie', '2026-11-20', gen_random_uuid()) returning id`,
    [outsidePlaceId, organizationId],
  );
  return {
    ...{ covenantId, partyId, tableId, meetingId, tableActionId, mutualVisitId, referralWayId, pollId },
    ...{ outsidePlaceId, placeVisitId },
  };
}
