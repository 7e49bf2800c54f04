// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { shownServices } from "../entries/summaries.queries.ts";

/** What a file tells besides what stands in a list. */
export async function listExportFacts(db: Database, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await shownServices(db, regionId)
    .where("service.id", "in", ids)
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.id", "service.description", "service.url", "service.email", "service.lastModified"])
    .select(["organization.website as organizationWebsite", "organization.email as organizationEmail"])
    .orderBy("service.id")
    .execute();
}
