// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

/** What this organization does in Zaanstad, in the directory and on the map that was drawn of it, with until when that is sure. */
export async function addDoing({ pool }: House, organizationId: string, activity: string): Promise<void> {
  await pool.query(
    `with service as (insert into network.service (region_id, organization_id, name, description)
       select region_id, id, 'Maatjes', 'Iemand die met je meegaat.' from network.organization where id = $1
       returning id, region_id),
     area as (insert into network.service_area (service_id, name) select id, 'Zaanstad' from service),
     term as (insert into network.attribute (link_id, link_entity, taxonomy_term_id)
       select service.id, 'service', term.id from service, network.taxonomy_term as term
       where term.region_id is null and term.code = $2)
     insert into region.offering (region_id, place, municipality, activity, organization_id, service_id, title, audiences,
       languages, evening, weekend)
     select region_id, 'GM0479', 'GM0479', $2, $1, id, 'Maatjes', '{}', '{nl}', false, false from service`,
    [organizationId, activity],
  );
  await pool.query(
    `insert into region.securing (region_id, organization_id, municipality, activity, until_on, payer, said_on, said_by)
     select region_id, id, 'GM0479', $2, '2027-06-01', 'fund', '2026-11-20', 'keeper' from network.organization where id = $1`,
    [organizationId, activity],
  );
}
