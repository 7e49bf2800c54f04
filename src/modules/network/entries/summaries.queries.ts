// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Database } from "#platform/db";
import type { EntrySummary } from "./entry.ts";
import { withOurNames } from "./nested-names.ts";
import {
  addressOf,
  asksNothing,
  hasSecretPlace,
  languagesOf,
  phonesOf,
  phonesOfOrganization,
  placesOf,
  schedulesOf,
  termIdsOf,
} from "./parts.queries.ts";
import { toSummary } from "./summary.ts";

/** These entries in this order; what is hidden, stopped or of another region is left out. `localNow` is the time on the wall. */
export async function listEntries(
  db: Database,
  regionId: string,
  ids: readonly string[],
  localNow: string,
  distancesKm: ReadonlyMap<string, number> = new Map(),
): Promise<EntrySummary[]> {
  if (ids.length === 0) return [];
  const rows = withOurNames(await selectSummaries(db, regionId, ids).execute());
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [toSummary(row, localNow, distancesKm.get(id) ?? null)] : [];
  });
}

export type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>["execute"]>>[number];

function selectSummaries(db: Database, regionId: string, ids: readonly string[]) {
  return shownServices(db, regionId)
    .where("service.id", "in", ids)
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.id", "service.name", "service.status", "service.assuredDate as assuredOn"])
    .select(["organization.id as organizationId", "organization.name as organizationName"])
    .select(sql<string>`left(coalesce(service.description, ''), 400)`.as("beginning"))
    .select((e) => {
      const id = e.ref("service.id");
      return [
        termIdsOf(id).as("termIds"),
        asksNothing(id).as("asksNothing"),
        languagesOf(id).as("languages"),
        schedulesOf(id).as("schedules"),
        phonesOf(id).as("phones"),
        phonesOfOrganization(e.ref("organization.id").$notNull()).as("organizationPhones"),
        hasSecretPlace(id).as("hasSecretPlace"),
        jsonArrayFrom(
          placesOf(id)
            .select(["at.id", "location.id as locationId", "location.name", "location.latitude", "location.longitude"])
            .select((place) => addressOf(place.ref("location.id")).as("address")),
        ).as("places"),
      ];
    });
}

/** What anybody may read of this region. */
export function shownServices(db: Database, regionId: string) {
  return db
    .selectFrom("network.service as service")
    .where("service.regionId", "=", regionId)
    .where("service.hiddenAt", "is", null)
    .where("service.status", "in", ["active", "temporarily closed"]);
}

/** The names that are still there, in this order. */
export async function listEntryNames(db: Database, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await shownServices(db, regionId)
    .where("service.id", "in", ids)
    .select(["service.id", "service.name"])
    .orderBy("service.id")
    .execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
