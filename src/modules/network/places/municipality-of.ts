// SPDX-License-Identifier: EUPL-1.2
import { type Coordinates, distanceKm } from "../locations/coordinates.ts";
import { listMunicipalities, type Municipality } from "./municipality.ts";
import { type Box, type Outline, type Ring, readOutlines } from "./outlines.ts";

/** Borders are drawn roughly: a harbour may lie a little outside its own. */
const mostKmOutside = 2;
const kmPerDegree = 111;

/** In which municipality this is; null outside the Netherlands. Near a border it may name the neighbour. */
export async function municipalityOf(point: Coordinates): Promise<Municipality | null> {
  const outlines = await readOutlines();
  const code = outlines.find((outline) => holds(outline, point))?.code ?? nearest(outlines, point);
  return (await listMunicipalities()).find((one) => one.code === code) ?? null;
}

export function holds({ box, parts }: Outline, point: Coordinates): boolean {
  return isWithin(box, point, 0) && parts.some((rings) => isInPart(rings, point));
}

/** Within its border, and not in what is cut out of it. */
function isInPart(rings: readonly Ring[], point: Coordinates): boolean {
  return rings.filter((ring) => goesAround(ring, point)).length % 2 === 1;
}

function isWithin({ south, west, north, east }: Box, { latitude, longitude }: Coordinates, margin: number): boolean {
  return (
    latitude >= south - margin &&
    latitude <= north + margin &&
    longitude >= west - 2 * margin &&
    longitude <= east + 2 * margin
  );
}

/** A line to the east crosses what goes around the point an odd number of times. */
function goesAround(ring: Ring, { latitude, longitude }: Coordinates): boolean {
  let isInside = false;
  let before = ring.at(-1);
  for (const one of ring) {
    if (before && one.latitude > latitude !== before.latitude > latitude) {
      const share = (latitude - one.latitude) / (before.latitude - one.latitude);
      if (longitude < one.longitude + share * (before.longitude - one.longitude)) isInside = !isInside;
    }
    before = one;
  }
  return isInside;
}

function nearest(outlines: readonly Outline[], point: Coordinates): string | undefined {
  const [first] = outlines
    .filter(({ box }) => isWithin(box, point, mostKmOutside / kmPerDegree))
    .map(({ code, parts }) => ({ code, km: Math.min(...parts.flat().map((ring) => kmTo(ring, point))) }))
    .sort((a, b) => a.km - b.km);
  return first && first.km <= mostKmOutside ? first.code : undefined;
}

function kmTo(ring: Ring, point: Coordinates): number {
  return Math.min(...ring.map((one, index) => distanceKm(point, closest(ring.at(index - 1) ?? one, one, point))));
}

/** The point of a piece of border that lies closest; over so small a distance the earth is flat. */
function closest(a: Coordinates, b: Coordinates, point: Coordinates): Coordinates {
  const narrower = Math.cos((point.latitude * Math.PI) / 180);
  const [dx, dy] = [(b.longitude - a.longitude) * narrower, b.latitude - a.latitude];
  const along = (point.longitude - a.longitude) * narrower * dx + (point.latitude - a.latitude) * dy;
  const share = Math.min(1, Math.max(0, along / (dx * dx + dy * dy || 1)));
  return {
    latitude: a.latitude + share * (b.latitude - a.latitude),
    longitude: a.longitude + share * (b.longitude - a.longitude),
  };
}
