// SPDX-License-Identifier: EUPL-1.2
import { slipBetween } from "#platform/search";
import { type Coordinates, distanceKm } from "../locations/coordinates.ts";
import type { Municipality } from "./municipality.ts";

/** "'s-Gravenhage", "s gravenhage" and "Gemeente 's Gravenhage" are one name. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(de )?gemeente /, "")
    .replace(/^s /, "");
}

/** Of a municipality or a village. "Bergen (NH.)" is also looked for as Bergen. */
export function namesOf(place: Municipality | string): string[] {
  if (typeof place === "string") return [foldName(place)];
  return [place.name, place.name.replace(/ \(.*\)$/, ""), ...place.alsoCalled].map(foldName);
}

export function municipalitiesNamed(municipalities: readonly Municipality[], typed: string): Municipality[] {
  const folded = foldName(typed);
  return municipalities.filter((one) => namesOf(one).includes(folded));
}

const none = Number.POSITIVE_INFINITY;

/** The name that was most likely meant; null when nothing comes near, or two come equally near. */
export function likelyName<Place extends Municipality | string>(all: readonly Place[], typed: string): Place | null {
  const folded = foldName(typed);
  const [best, second] = all
    .map((one) => ({ one, slip: Math.min(...namesOf(one).map((name) => slipBetween(folded, name) ?? none)) }))
    .filter(({ slip }) => slip < none)
    .sort((a, b) => a.slip - b.slip);
  return best && best.slip !== second?.slip ? best.one : null;
}

/** Two municipalities are called Bergen: whoever asks means the one in their own region. */
export function nearestOf(municipalities: readonly Municipality[], from: Coordinates): Municipality | undefined {
  return municipalities.toSorted((a, b) => distanceKm(a.middle, from) - distanceKm(b.middle, from))[0];
}
