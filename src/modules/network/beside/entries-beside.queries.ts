// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/db";
import { isShown } from "../finding/conditions.queries.ts";
import { ownId } from "../terms/term-ids.ts";

/** For a question of another module: whether the directory of this region shows an entry of this organization. Both are columns of that question. */
export function hasEntries(regionId: string, organizationId: string): RawBuilder<boolean> {
  return sql`exists (
    select from network.service
    where service.organization_id = ${sql.ref(organizationId)} and service.region_id = ${sql.ref(regionId)} and ${isShown})`;
}

/**
 * Codes of the activities of building blocks that the directory of this region shows an entry of. For each of them the
 * first entry is enough: an index gives it, however many there are.
 */
export async function listBlocksWithEntries(db: Database, regionId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select term.code from network.taxonomy_term as term, lateral (
      select from network.attribute
      join network.service on service.id = attribute.link_id
      where attribute.taxonomy_term_id = term.id and service.region_id = ${regionId} and ${isShown}
      limit 1) as first_entry
    where term.taxonomy_id = ${ownId("building-blocks")}`.execute(db);
  return new Set(rows.map(({ code }) => code));
}
