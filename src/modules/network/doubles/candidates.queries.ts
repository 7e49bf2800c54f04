// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { keysToFind, nameLikeness, type Thing, wordsOf } from "./double.ts";

/**
 * Ids of those that may be the same as this: nearly the same name, and for an organization also a number or a website
 * in common. Without one of these nothing is alike enough. Indexes give them, however many there are.
 */
export async function listCandidates(
  db: Database,
  regionId: string,
  kind: "organization" | "service",
  thing: Thing,
): Promise<string[]> {
  const asked = wordsOf(thing.name);
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from ${sql.table(`network.${kind}`)} as one
    where region_id = ${regionId} and network.name_keys(name) && ${keysToFind(thing.name)}::text[]`.execute(db);
  const named = rows.filter(({ name }) => nameLikeness(wordsOf(name), asked) !== null).map(({ id }) => id);
  return kind === "service" ? named : [...new Set([...named, ...(await listReachedAlike(db, regionId, thing))])];
}

async function listReachedAlike(db: Database, regionId: string, { phones, hosts }: Thing): Promise<string[]> {
  const lastDigits = phones.map((digits) => digits.slice(-8));
  const { rows } = await sql<{ id: string }>`
    select organization.id from network.phone join network.organization on organization.id = phone.organization_id
    where organization.region_id = ${regionId}
      and right(regexp_replace(phone.number, '\\D', '', 'g'), 8) = any(${lastDigits}::text[])
    union
    select id from network.organization where region_id = ${regionId} and website is not null
      and substring(lower(website) from '^https?://(?:www\\.)?([^/:?#]+)') = any(${hosts}::text[])`.execute(db);
  return rows.map(({ id }) => id);
}
