// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Coordinates } from "../locations/coordinates.ts";
import { openPlaces } from "./conditions.queries.ts";

const earthRadiusKm = 6371.0088;
const kmPerDegree = (earthRadiusKm * Math.PI) / 180;
const aLittleMore = 1.001;

/** From this point to a `place`, as the crow flies: as `distanceKm` of locations/coordinates.ts. */
export function distanceTo({ latitude, longitude }: Coordinates): RawBuilder<number> {
  return sql`${2 * earthRadiusKm}::float8 * asin(least(1, sqrt(
    sin(radians(place.latitude - ${latitude}::float8) / 2) ^ 2
    + cos(radians(${latitude}::float8)) * cos(radians(place.latitude)) * sin(radians(place.longitude - ${longitude}::float8) / 2) ^ 2)))`;
}

/** The nearest place of each service of which everybody may know, with its distance. */
export function nearestPlaces(regionId: string, point: Coordinates, withinKm: number | undefined): RawBuilder<unknown> {
  const inReach = withinKm === undefined ? sql`` : sql`and ${isInBox(point, withinKm)}`;
  const having = withinKm === undefined ? sql`` : sql`having min(${distanceTo(point)}) <= ${withinKm}`;
  return sql`select at.service_id, min(${distanceTo(point)}) as km from ${openPlaces}
    where place.region_id = ${regionId} and ${hasPoint} ${inReach}
    group by at.service_id ${having}`;
}

export const hasPoint = sql`place.latitude is not null and place.longitude is not null`;

/** A rectangle around the circle, which an index finds. */
export function isInBox({ latitude, longitude }: Coordinates, km: number): RawBuilder<boolean> {
  const up = (km / kmPerDegree) * aLittleMore;
  const aside = up / Math.max(0.01, Math.cos(((Math.abs(latitude) + up) * Math.PI) / 180));
  return sql`place.latitude between ${latitude - up}::float8 and ${latitude + up}::float8
    and place.longitude between ${longitude - aside}::float8 and ${longitude + aside}::float8`;
}
