// SPDX-License-Identifier: EUPL-1.2
import { municipalityOf } from "#modules/network";
import type { Database } from "#platform/db";

const mostPlaces = 500;

/** Where what this region's directory already holds takes place: a proposal for its municipalities. Secret places tell nothing. */
export async function listProposedMunicipalities(db: Database, regionId: string): Promise<string[]> {
  const places = await db
    .selectFrom("network.location")
    .select(["latitude", "longitude"])
    .distinct()
    .where("regionId", "=", regionId)
    .where("isConfidential", "=", false)
    .orderBy("latitude")
    .orderBy("longitude")
    .limit(mostPlaces)
    .execute();
  const codes = new Set<string>();
  for (const { latitude, longitude } of places) {
    if (latitude === null || longitude === null) continue;
    const municipality = await municipalityOf({ latitude, longitude });
    if (municipality) codes.add(municipality.code);
  }
  return [...codes];
}
