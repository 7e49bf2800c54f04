// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type Asked, findPlaces } from "../finding/find-entries.queries.ts";
import type { Coordinates } from "../locations/coordinates.ts";
import type { FoundEntry } from "./found.ts";

export type OnMap = { found: FoundEntry[]; distancesKm: ReadonlyMap<string, number> };

/** All that the list finds, not one page of it, in the same order. */
export async function findOnMap(db: Database, asked: Asked): Promise<OnMap> {
  const found = new Map<string, FoundEntry & { places: Coordinates[] }>();
  const distancesKm = new Map<string, number>();
  for (const { serviceId, name, km, latitude, longitude } of await findPlaces(db, asked)) {
    const entry = found.get(serviceId) ?? { id: serviceId, name, places: [] };
    if (latitude !== null && longitude !== null) entry.places.push({ latitude, longitude });
    if (km !== null) distancesKm.set(serviceId, km);
    found.set(serviceId, entry);
  }
  return { found: [...found.values()], distancesKm };
}
