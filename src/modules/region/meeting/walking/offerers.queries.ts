// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { ActivityCode } from "../../map/activities.ts";

/** Who offers what where: the names of organizations, each once, by name. */
export async function listOfferers(
  db: Database,
  regionId: string,
  asked: { places: readonly string[]; activities: readonly ActivityCode[] },
): Promise<{ place: string; activity: string; name: string }[]> {
  if (asked.places.length === 0) return [];
  return await db
    .selectFrom("region.offering as offering")
    .innerJoin("network.organization as organization", "organization.id", "offering.organizationId")
    .leftJoin("network.service as service", "service.id", "offering.serviceId")
    .select(["offering.place", "offering.activity", "organization.name"])
    .distinct()
    .where("offering.regionId", "=", regionId)
    .where("offering.place", "in", asked.places)
    .where("offering.activity", "in", asked.activities)
    .where((e) =>
      e.or([
        e("offering.serviceId", "is", null),
        e.and([e("service.hiddenAt", "is", null), e("service.status", "in", ["active", "temporarily closed"])]),
      ]),
    )
    .orderBy("organization.name")
    .orderBy("offering.place")
    .orderBy("offering.activity")
    .execute();
}
