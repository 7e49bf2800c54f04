// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { ownId } from "#modules/network";
import { createLogger } from "#platform/log";
import type { TestCentre } from "../../../../test/support/centre.ts";
import type { ActivityCode } from "./activities.ts";
import { blockOf } from "./activities.ts";
import { drawAll } from "./draw.jobs.ts";

/** Of Zaanstad, Oostzaan and Purmerend: a point in each. */
export const inZaanstad = [52.4389, 4.8266] as const;
export const inOostzaan = [52.4395, 4.8745] as const;
export const inPurmerend = [52.505, 4.96] as const;

type Point = readonly [latitude: number, longitude: number];
export type EntryOnMap = {
  name?: string;
  activity: ActivityCode;
  by?: string;
  /** Absent: it is nowhere in particular. */
  at?: Point;
  city?: string;
  postalCode?: string;
  secretAt?: Point;
  audiences?: readonly string[];
  languages?: readonly string[];
  area?: string;
  schedule?: { byday: string; opens: string; closes: string };
  checkedOn?: string;
};

/** A region of Zaanstad, Oostzaan and Purmerend around this house, and what one does with its map. */
export async function createTestRegion(centre: TestCentre) {
  const { superPool, db, clock } = centre;
  const log = createLogger("silent");
  const { regionId } = centre.centre;
  for (const code of ["GM0479", "GM0431", "GM0439"]) {
    await superPool.query("insert into region.municipality (region_id, code) values ($1, $2)", [regionId, code]);
  }
  return { regionId, add, move, draw, clear, addNeighbourhood, organizationNamed };

  /** Puts an entry in the directory; gives its id. */
  async function add(entry: EntryOnMap): Promise<string> {
    const { name = "Soep en praten", by = "Stichting Samen", activity } = entry;
    const id = randomUUID();
    await superPool.query(
      "insert into network.service (id, region_id, organization_id, name, assured_date) values ($1, $2, $3, $4, $5)",
      [id, regionId, await organizationNamed(by), name, entry.checkedOn ?? null],
    );
    const terms = [`building-blocks/${blockOf(activity).code}/${activity}`, ...audienceTerms(entry)];
    for (const term of terms) await hang(id, term);
    for (const code of entry.languages ?? [])
      await superPool.query("insert into network.language (service_id, code) values ($1, $2)", [id, code]);
    if (entry.area)
      await superPool.query("insert into network.service_area (service_id, name) values ($1, $2)", [id, entry.area]);
    if (entry.schedule) {
      const { byday, opens, closes } = entry.schedule;
      await superPool.query(
        "insert into network.schedule (service_id, freq, byday, opens_at, closes_at) values ($1, 'WEEKLY', $2, $3, $4)",
        [id, byday, opens, closes],
      );
    }
    if (entry.at || entry.city) await addPlace(id, entry, entry.at ?? null, false);
    if (entry.secretAt) await addPlace(id, entry, entry.secretAt, true);
    return id;
  }

  async function addPlace(serviceId: string, { city, postalCode }: EntryOnMap, at: Point | null, isSecret: boolean) {
    const id = randomUUID();
    await superPool.query(
      "insert into network.location (id, region_id, latitude, longitude, is_confidential) values ($1, $2, $3, $4, $5)",
      [id, regionId, at?.[0] ?? null, at?.[1] ?? null, isSecret],
    );
    await superPool.query(
      "insert into network.address (location_id, address_1, city, postal_code) values ($1, 'Kade 1', $2, $3)",
      [id, city ?? "", postalCode ?? ""],
    );
    await superPool.query("insert into network.service_at_location (service_id, location_id) values ($1, $2)", [
      serviceId,
      id,
    ]);
  }

  async function hang(id: string, term: string) {
    await superPool.query(
      "insert into network.attribute (link_id, link_entity, taxonomy_term_id) values ($1, 'service', $2)",
      [id, ownId(term)],
    );
  }

  /** To another place, for what has one. */
  async function move(serviceId: string, [latitude, longitude]: Point): Promise<void> {
    await superPool.query(
      `update network.location set latitude = $2, longitude = $3 where id in (
        select location_id from network.service_at_location where service_id = $1)`,
      [serviceId, latitude, longitude],
    );
  }

  /** As the job does after something changed. */
  async function draw(): Promise<void> {
    await superPool.query("update platform.content_version set version = version + 1");
    await superPool.query("update region.drawing set drawn_of = ''");
    await drawAll({ db, log, now: clock.now });
    await centre.hearOfChanges();
    centre.forgetPages();
  }

  async function clear(): Promise<void> {
    await superPool.query("delete from network.service; delete from region.neighbourhood; delete from region.securing");
    await draw();
  }

  async function addNeighbourhood(name: string, municipality: string, postcodes: readonly string[]): Promise<string> {
    const { rows } = await superPool.query<{ id: string }>(
      "insert into region.neighbourhood (region_id, municipality, name, postcodes) values ($1, $2, $3, $4) returning id",
      [regionId, municipality, name, postcodes],
    );
    return rows[0]?.id ?? "";
  }

  async function organizationNamed(name: string): Promise<string> {
    const { rows } = await superPool.query<{ id: string }>(
      `with known as (select id from network.organization where region_id = $1 and name = $2),
        made as (insert into network.organization (region_id, name)
          select $1, $2 where not exists (select from known) returning id)
      select id from known union all select id from made`,
      [regionId, name],
    );
    return rows[0]?.id ?? "";
  }
}

function audienceTerms({ audiences = [] }: EntryOnMap): string[] {
  return audiences.map((code) => `audience/${code}`);
}
