// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { ownId } from "../terms/term-ids.ts";

type Point = readonly [latitude: number, longitude: number];
export type EntryFacts = {
  name: string;
  at?: readonly Point[];
  /** Where people find shelter, and nobody may know where. */
  secretAt?: readonly Point[];
  theme?: string;
  /** All day, every day. */
  isOpen?: boolean;
  isHidden?: boolean;
};

/** Puts an entry in the directory of this region. Says its id. */
export async function addEntry(
  pool: pg.Pool,
  regionId: string,
  { name, at = [], secretAt = [], theme, isOpen = false, isHidden = false }: EntryFacts,
): Promise<string> {
  const [organizationId, id] = [randomUUID(), randomUUID()];
  await pool.query("insert into network.organization (id, region_id, name) values ($1, $2, 'Stichting De Kade')", [
    organizationId,
    regionId,
  ]);
  await pool.query(
    "insert into network.service (id, region_id, organization_id, name, hidden_at) values ($1, $2, $3, $4, case when $5 then now() end)",
    [id, regionId, organizationId, name, isHidden],
  );
  for (const point of at) await addPlace(pool, { regionId, organizationId, serviceId: id }, point, "open");
  for (const point of secretAt) await addPlace(pool, { regionId, organizationId, serviceId: id }, point, "secret");
  if (isOpen) {
    await pool.query(
      `insert into network.schedule (service_id, freq, byday, opens_at, closes_at)
       values ($1, 'WEEKLY', 'MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')`,
      [id],
    );
  }
  if (theme) {
    await pool.query(
      "insert into network.attribute (link_id, taxonomy_term_id, link_type, link_entity) values ($1, $2, 'theme', 'service')",
      [id, ownId(`theme/${theme}`)],
    );
  }
  return id;
}

type Of = { regionId: string; organizationId: string; serviceId: string };

async function addPlace(pool: pg.Pool, of: Of, [latitude, longitude]: Point, kind: "open" | "secret"): Promise<void> {
  const id = randomUUID();
  await pool.query(
    `insert into network.location (id, region_id, organization_id, name, latitude, longitude, is_confidential)
     values ($1, $2, $3, 'Wijkhuis', $4, $5, $6)`,
    [id, of.regionId, of.organizationId, latitude, longitude, kind === "secret"],
  );
  await pool.query(
    "insert into network.address (location_id, address_1, postal_code, city) values ($1, 'Dam 1', '1506 AA', 'Zaandam')",
    [id],
  );
  await pool.query("insert into network.service_at_location (region_id, service_id, location_id) values ($1, $2, $3)", [
    of.regionId,
    of.serviceId,
    id,
  ]);
}
