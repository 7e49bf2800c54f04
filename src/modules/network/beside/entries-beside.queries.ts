// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { ownId } from "../terms/term-ids.ts";

export type EntriesBeside = { ofOrganization: boolean; ofBlock: boolean };

/** Whether the directory has entries of this organization, and of this activity of a building block. */
export async function findEntriesBeside(
  db: Database,
  regionId: string,
  { organizationId, block }: { organizationId: string | null; block: string | null },
): Promise<EntriesBeside> {
  const { rows } = await sql<EntriesBeside>`
    with shown as not materialized (
      select id, organization_id from network.service
      where region_id = ${regionId} and hidden_at is null and status in ('active', 'temporarily closed'))
    select exists (select from shown where organization_id = ${organizationId}) as of_organization,
      exists (
        select from network.taxonomy_term as term
        join network.attribute on attribute.taxonomy_term_id = term.id
        join shown on shown.id = attribute.link_id
        where term.taxonomy_id = ${ownId("building-blocks")} and term.code = ${block}) as of_block`.execute(db);
  return rows[0] ?? { ofOrganization: false, ofBlock: false };
}
