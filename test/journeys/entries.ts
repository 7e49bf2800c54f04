// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

type Entry = {
  name: string;
  description: string;
  phone: string;
  terms: readonly string[];
  days: string;
  times: string;
};

/** Entries of one partner, each at the same place. */
export async function addEntries({ pool }: House, by: string, entries: readonly Entry[]): Promise<void> {
  for (const { name, description, phone, terms, days, times } of entries) {
    const [opens, closes] = times.split("-");
    await pool.query(
      `with organization as (
        insert into network.organization (name, description) values ($1, 'Van en voor de buurt.') returning id),
      service as (
        insert into network.service (organization_id, name, description, assured_date)
        select id, $2, $3, '2026-11-10' from organization returning id),
      place as (
        insert into network.location (organization_id, name, latitude, longitude)
        select id, 'De Steiger', 52.44, 4.83 from organization returning id),
      address as (
        insert into network.address (location_id, address_1, postal_code, city)
        select id, 'Steigerstraat 8', '0123 WE', 'Waterdam' from place),
      at as (
        insert into network.service_at_location (service_id, location_id) select service.id, place.id from service, place
        returning id),
      schedule as (
        insert into network.schedule (service_at_location_id, freq, byday, opens_at, closes_at)
        select id, 'WEEKLY', $6, $7, $8 from at),
      phone as (insert into network.phone (service_id, number) select id, $4 from service)
      insert into network.attribute (link_id, taxonomy_term_id, link_entity, link_type)
      select service.id, term.id, 'service', 'way-in' from service
      join network.taxonomy_term as term on term.code = any($5) and term.region_id is null`,
      [by, name, description, phone, terms, days, opens, closes],
    );
  }
}
