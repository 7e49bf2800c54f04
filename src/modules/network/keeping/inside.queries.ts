// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";

export const insidePageSize = 30;

/** All there is in a region, whatever hides it: organizations first, then entries, by name. */
export async function searchInside(
  db: Database,
  regionId: string,
  { words, page }: { words: string; page: number },
): Promise<{ rows: InsideRow[]; hasMore: boolean }> {
  const like = `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const organizations = db
    .selectFrom("network.organization")
    .select(["id", "name", sql<string | null>`null::text`.as("of"), sql<boolean>`false`.as("isHidden")])
    .select([sql<boolean>`false`.as("hasEnded"), sql<"organization" | "entry">`'organization'`.as("kind")])
    .where("regionId", "=", regionId)
    .where(unaccented("name", like));
  const entries = db
    .selectFrom("network.service as service")
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select((e) => [
      "service.id",
      "service.name",
      "organization.name as of",
      e("service.hiddenAt", "is not", null).$castTo<boolean>().as("isHidden"),
    ])
    .select((e) => e("service.status", "in", ["inactive", "defunct"]).$castTo<boolean>().as("hasEnded"))
    .select(sql<"organization" | "entry">`'entry'`.as("kind"))
    .where("service.regionId", "=", regionId)
    .where(unaccented("service.name", like));
  const rows = await organizations
    .unionAll(entries)
    .orderBy("kind", "desc")
    .orderBy("name")
    .orderBy("id")
    .offset((page - 1) * insidePageSize)
    .limit(insidePageSize + 1)
    .execute();
  return { rows: rows.slice(0, insidePageSize), hasMore: rows.length > insidePageSize };
}

export type InsideRow = {
  id: string;
  name: string;
  of: string | null;
  isHidden: boolean;
  hasEnded: boolean;
  kind: "organization" | "entry";
};

function unaccented(column: "name" | "service.name", like: string) {
  return sql<boolean>`unaccent(lower(${sql.ref(column)})) like unaccent(lower(${like}))`;
}

/** What nobody looked at for too long, what waits longest first; what is hidden first of all. */
export async function listStale(db: Database, regionId: string, most: number) {
  return await db
    .selectFrom("network.watchedEntry as watched")
    .innerJoin("network.service as service", "service.id", "watched.serviceId")
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.id", "service.name", "organization.name as of", "watched.staleOn", "watched.unkeptOn"])
    .select(["watched.hiddenOn", "watched.warnedOn"])
    .where("watched.regionId", "=", regionId)
    .where("watched.staleOn", "is not", null)
    .where("service.status", "in", ["active", "temporarily closed"])
    .orderBy("watched.hiddenOn", (order) => order.asc().nullsLast())
    .orderBy("watched.unkeptOn", (order) => order.asc().nullsLast())
    .orderBy("watched.staleOn")
    .orderBy("service.id")
    .limit(most)
    .execute();
}

/** What was changed on an entry and on its places, the newest first. For whoever keeps it: of secret places too. */
export async function listHistory(db: Database, serviceId: string) {
  return await db
    .selectFrom("network.metadata as change")
    .select(["change.lastActionDate as day", "change.fieldName as field", "change.previousValue as before"])
    .select(["change.replacementValue as after", "change.updatedBy as by", "change.resourceType as type"])
    .where((e) =>
      e.or([
        e("change.resourceId", "=", serviceId),
        e(
          "change.resourceId",
          "in",
          e.selectFrom("network.serviceAtLocation").select("locationId").where("serviceId", "=", serviceId),
        ),
      ]),
    )
    .orderBy("change.lastActionDate", "desc")
    .orderBy("change.fieldName")
    .orderBy("change.id")
    .limit(100)
    .execute();
}
