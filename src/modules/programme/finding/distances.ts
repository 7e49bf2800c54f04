// SPDX-License-Identifier: EUPL-1.2
import { distanceKm } from "#modules/network";
import { type ProgrammeFilter, withChoice } from "./filters.ts";
import type { FilterChoices, PlaceOnMap } from "./finding.queries.ts";
import type { DateForVisitor } from "./finding.ts";

/** Below this there is nothing to choose between. */
export const fewestPlaces = 2;

/** Without a known place to count from nobody can say how far it is: that choice is then left out. */
export function withKnownDistance(filter: ProgrammeFilter, { places }: FilterChoices): ProgrammeFilter {
  const isKnown = places.length >= fewestPlaces && originOf(filter, places) !== undefined;
  return isKnown ? filter : withChoice(filter, { from: null, within: null });
}

/** Says with each date how far it is, once someone asked from where. */
export function measureDistances(
  dates: readonly DateForVisitor[],
  filter: ProgrammeFilter,
  { places }: FilterChoices,
): void {
  if (filter.within === undefined && filter.from === undefined) return;
  const origin = originOf(filter, places);
  if (!origin) return;
  const distances = new Map(places.map((place) => [place.id, distanceKm(origin, place)]));
  for (const date of dates) if (date.placeId !== null) date.distanceKm = distances.get(date.placeId);
}

/** From the house itself, unless another place was named. */
export function originOf({ from }: ProgrammeFilter, places: readonly PlaceOnMap[]): PlaceOnMap | undefined {
  return places.find(({ id, isHouse }) => (from === undefined ? isHouse : id === from));
}
