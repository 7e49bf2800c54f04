// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { ownId } from "../terms/term-ids.ts";

export type PlaceInTest = {
  name?: string;
  city?: string;
  at?: readonly [latitude: number, longitude: number];
  isConfidential?: boolean;
  /** Terms of access. */
  access?: readonly string[];
  schedule?: ScheduleInTest;
};
/** What one schedule says, in the columns of its table. */
export type ScheduleInTest = Record<string, string | number | null>;
export type ServiceInTest = {
  name: string;
  description?: string;
  alternateName?: string;
  organization?: string;
  /** "theme/money" and the like. */
  terms?: readonly string[];
  languages?: readonly string[];
  schedule?: ScheduleInTest;
  places?: readonly PlaceInTest[];
  status?: string;
  hidden?: boolean;
  regionId?: string;
};

/** A service with all that was said of it, in one transaction as an import does; gives its id. */
export async function addService(pool: pg.Pool, regionId: string, facts: ServiceInTest): Promise<string> {
  const id = randomUUID();
  const organizationId = facts.organization ? await organizationNamed(pool, regionId, facts.organization) : null;
  await pool.query(
    `insert into network.service (id, region_id, organization_id, name, alternate_name, description, status, hidden_at)
     values ($1, $2, $3, $4, $5, $6, $7, case when $8 then now() end)`,
    // biome-ignore format: in the order of the columns
    [id, regionId, organizationId, facts.name, facts.alternateName ?? null, facts.description ?? null, facts.status ?? "active", facts.hidden ?? false],
  );
  await addTerms(pool, id, "service", facts.terms ?? []);
  for (const code of facts.languages ?? [])
    await pool.query("insert into network.language (service_id, code) values ($1, $2)", [id, code]);
  if (facts.schedule) await addSchedule(pool, { ...facts.schedule, service_id: id });
  for (const place of facts.places ?? []) await addPlace(pool, regionId, id, place);
  return id;
}

export async function addPlace(
  pool: pg.Pool,
  regionId: string,
  serviceId: string,
  { name, city, at, isConfidential, access, schedule }: PlaceInTest,
): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into network.location (id, region_id, name, latitude, longitude, is_confidential, location_type)
     values ($1, $2, $3, $4, $5, $6, 'physical')`,
    [id, regionId, name ?? null, at?.[0] ?? null, at?.[1] ?? null, isConfidential ?? false],
  );
  if (city)
    await pool.query("insert into network.address (location_id, address_1, city) values ($1, 'Kade 1', $2)", [
      id,
      city,
    ]);
  await addTerms(pool, id, "location", access ?? []);
  if (schedule) await addSchedule(pool, { ...schedule, location_id: id });
  await pool.query("insert into network.service_at_location (region_id, service_id, location_id) values ($1, $2, $3)", [
    regionId,
    serviceId,
    id,
  ]);
  return id;
}

async function addTerms(pool: pg.Pool, linkId: string, entity: string, terms: readonly string[]): Promise<void> {
  for (const term of terms) {
    await pool.query("insert into network.attribute (link_id, link_entity, taxonomy_term_id) values ($1, $2, $3)", [
      linkId,
      entity,
      ownId(entity === "location" ? `access/${term}` : term),
    ]);
  }
}

async function addSchedule(pool: pg.Pool, schedule: ScheduleInTest): Promise<void> {
  const columns = Object.keys(schedule);
  await pool.query(
    `insert into network.schedule (${columns.map((column) => `"${column}"`).join(", ")})
     values (${columns.map((_, index) => `$${index + 1}`).join(", ")})`,
    Object.values(schedule),
  );
}

async function organizationNamed(pool: pg.Pool, regionId: string, name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from network.organization where region_id = $1 and name = $2",
    [regionId, name],
  );
  if (rows[0]) return rows[0].id;
  const id = randomUUID();
  await pool.query("insert into network.organization (id, region_id, name) values ($1, $2, $3)", [id, regionId, name]);
  return id;
}
