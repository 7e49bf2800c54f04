// SPDX-License-Identifier: EUPL-1.2
import { addEntries } from "./entries.ts";
import type { House } from "./house.ts";

/** An entry of which everything is told, with a place that is secret beside the one that is not; and one that tells nothing. */
export async function addFullEntry(house: House): Promise<{ entryId: string; bareEntryId: string }> {
  const { pool } = house;
  await addEntries(house, "Geld op Orde", [
    {
      ...{
        name: "Spreekuur geldzorgen",
        description: "Samen openen we je post.\n\nEén stap per keer.",
        phone: "075 000 01 00",
      },
      ...{ terms: ["call-first", "small-amount", "young", "money"], days: "MO,TU,WE", times: "09:30-12:30" },
    },
  ]);
  const entryId = await idOf(pool, "select id from network.service where name = 'Spreekuur geldzorgen'");
  await pool.query(`
    update network.service set alternate_name = 'Het geldcafé', email = 'hallo@geld.example', url = 'https://geld.example',
      alert = 'Met de feestdagen is het een uur korter open.', wait_time = 'Ongeveer een week', minimum_age = 16,
      maximum_age = 27, application_process = 'Bel op dinsdag.', interpretation_services = 'Een tolk is gratis.',
      eligibility_description = 'Voor wie hier woont.' where id = '${entryId}';
    insert into network.cost_option (service_id, amount, currency, amount_description)
      values ('${entryId}', 2.5, 'EUR', 'per keer');
    insert into network.language (service_id, code) values ('${entryId}', 'nl'), ('${entryId}', 'ti');
    insert into network.required_document (service_id, document) values ('${entryId}', 'Brieven die je niet snapt');
    insert into network.service_area (service_id, name) values ('${entryId}', 'Waterdam');
    insert into network.contact (service_id, name, title, email)
      values ('${entryId}', 'Ria', 'Vrijwilliger', 'ria@geld.example');
    insert into network.accessibility (location_id, description)
      select location_id, 'De deur gaat vanzelf open.' from network.service_at_location where service_id = '${entryId}';
    with second as (insert into network.location (name) values ('Buurthuis De Brug') returning id),
      secret as (insert into network.location (name, is_confidential) values ('Geheim', true) returning id)
    insert into network.service_at_location (service_id, location_id, position)
      select '${entryId}'::uuid, id, 1 from second union all select '${entryId}'::uuid, id, 2 from secret;
  `);
  const bareEntryId = await idOf(pool, "insert into network.service (name) values ('Fietsles') returning id");
  return { entryId, bareEntryId };
}

async function idOf(pool: House["pool"], question: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(question);
  return rows[0]?.id ?? "";
}
