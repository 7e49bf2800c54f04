// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { type Database, prepare } from "#platform/db";
import { ownId } from "../terms/term-ids.ts";

export type EntriesBeside = { ofOrganization: boolean; ofBlock: boolean };
type Asked = { organizationId: string | null; block: string | null };

/** Whether the directory has entries of this organization, and of this activity of a building block. */
export async function findEntriesBeside(
  db: Database,
  regionId: string,
  { organizationId, block }: Asked,
): Promise<EntriesBeside> {
  const nothing = { ofOrganization: false, ofBlock: false };
  if (organizationId === null && block === null) return nothing;
  const asked = { regionId, organizationId: organizationId ?? "", block: block ?? "" };
  return (await askForEntries(db, asked))[0] ?? nothing;
}

/** Asked for the page of each activity. An empty text asks for nothing. */
const askForEntries = prepare((db, value: (name: "regionId" | keyof Asked) => string) => ({
  compile: () =>
    sql<EntriesBeside>`
    with shown as not materialized (
      select id, organization_id from network.service
      where region_id = ${value("regionId")}::uuid and hidden_at is null and status in ('active', 'temporarily closed'))
    select exists (
        select from shown where organization_id = nullif(${value("organizationId")}, '')::uuid) as of_organization,
      exists (
        select from network.taxonomy_term as term
        join network.attribute on attribute.taxonomy_term_id = term.id
        join shown on shown.id = attribute.link_id
        where term.taxonomy_id = ${ownId("building-blocks")} and term.code = ${value("block")}) as of_block`.compile(
      db,
    ),
}));
