// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { listNeighbourhoods, listOwnMunicipalities } from "../columns/columns.queries.ts";

export type Place = { place: string; name: string };

/** Every column that the map can have: each municipality by name, with its neighbourhoods after it. */
export async function listPlaces(db: Database, regionId: string): Promise<Place[]> {
  const municipalities = await listOwnMunicipalities(db, regionId);
  const places = await Promise.all(
    municipalities.map(async ({ code, name }) => [
      { place: code, name },
      ...(await listNeighbourhoods(db, regionId, code)).map((part) => ({
        place: part.id,
        name: `${part.name}, ${name}`,
      })),
    ]),
  );
  return places.flat();
}

export async function isPlaceHere(db: Database, regionId: string, asked: string): Promise<boolean> {
  return (await listPlaces(db, regionId)).some(({ place }) => place === asked);
}
