// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

export type FoundMeeting = { regionMeetingId: string; meetingCode: string; neighbourhoodId: string };

const today = "2026-11-24";

/** A meeting of today, a neighbourhood, and what the municipality did: an organization with a keeper is it itself. */
export async function addMeeting({ pool, centre }: House, organizationId: string): Promise<FoundMeeting> {
  const insert = async (statement: string, values: unknown[]) =>
    (await pool.query<{ id: string }>(statement, [centre.regionId, ...values])).rows[0]?.id ?? "";
  await pool.query("insert into region.municipality (region_id, code) values ($1, 'GM0479') on conflict do nothing", [
    centre.regionId,
  ]);
  const neighbourhoodId = await insert(
    `insert into region.neighbourhood (region_id, municipality, name, postcodes)
     values ($1, 'GM0479', 'Poelenburg', '{1504}') returning id`,
    [],
  );
  await insert(
    "insert into region.municipality_desk (region_id, municipality, organization_id) values ($1, 'GM0479', $2)",
    [organizationId],
  );
  await insert(
    `insert into region.municipality_line (region_id, municipality, role, done_on, words, organization_id, said_by, form_key)
     values ($1, 'GM0479', 'explore', $3, 'Op bezoek bij drie plekken.', $2, 'De Tafel', gen_random_uuid())`,
    [organizationId, today],
  );
  const meetingCode = "brug-appel-trein";
  const regionMeetingId = await insert(
    `insert into region.meeting (region_id, centre_id, title, place, held_on, code, form_key, created_at)
     values ($1, $2, 'Regiotafel', 'De Fabriek', $3, $4, gen_random_uuid(), now()) returning id`,
    [centre.id, today, meetingCode],
  );
  return { regionMeetingId, meetingCode, neighbourhoodId };
}
