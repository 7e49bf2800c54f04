// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** What this organization does in Zaanstad, in the directory, and on the map as if that was drawn of it. */
export async function addDoing(pool: pg.Pool, organizationId: string, activity: string): Promise<void> {
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
}
