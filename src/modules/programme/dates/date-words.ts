// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, formatTimeRange, localNow } from "#platform/clock";
import type { T } from "#platform/i18n";
import type { CentreInFrame } from "#platform/ui";
import { placeKindLabel } from "../activities/labels.ts";
import type { PlaceKind } from "../activities/tables.ts";
import type { Wording } from "../asking/wording.ts";

/** "dinsdag 24 november, 11.00 tot 12.30 uur" */
export function whenItIs(
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  wording: Wording,
): string {
  const { language, today } = wording;
  return `${formatDay(startsLocal.slice(0, 10), language, today)}, ${formatTimeRange(startsLocal, endsLocal, language)}`;
}

/** "dinsdag 24 november, 9.30 uur" */
export function momentInWords(moment: Temporal.Instant, zone: string, { language, today }: Wording): string {
  const local = localNow(moment, zone);
  return `${formatDay(local.slice(0, 10), language, today)}, ${formatTimeRange(local, local, language)}`;
}

export type PlaceOfDate = {
  placeKind: PlaceKind;
  placeNote: string;
  roomName: string | null;
  wayThere: string | null;
  locationName: string | null;
  locationAddress: string | null;
};

/** Where to go: the nearest thing we know first, then how to get there. */
export function whereItIs(place: PlaceOfDate, t: T): { place: string; way: string } {
  const known = [
    [place.roomName, place.wayThere],
    [place.locationName, place.locationAddress],
    [place.placeNote, ""],
  ] as const;
  const [name, way] = known.find(([name]) => name) ?? [placeKindLabel(t, place.placeKind), ""];
  return { place: name ?? "", way: [way, name === place.placeNote ? "" : place.placeNote].filter(Boolean).join(". ") };
}

/** For a calendar: the address to travel to. */
export function addressOf(place: PlaceOfDate, centre: CentreInFrame, t: T): string {
  if (place.locationName) return [place.locationName, place.locationAddress].filter(Boolean).join(", ");
  if (place.placeKind === "here") return centre.addressLines.join(", ");
  return place.placeNote || placeKindLabel(t, place.placeKind);
}
