// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { WrittenPart } from "../following/written.ts";
import type { Path } from "../paths/path.ts";

/** The points of the short report with which a path closes; a test holds them against the reference. */
export const closingPoints = [
  "howTheyCameIn",
  "whatWasGoingOn",
  "whatWasDonePerLifeDomain",
  "contactsByPhoneAndInPerson",
  "howTheyLeftWhatChangedAndWhyItEnded",
  "howItDifferedFromProfessionalHelp",
  "thePeerWorkersOwnReflection",
] as const;
export type ClosingPoint = (typeof closingPoints)[number];

/** Told by whose path it is, and by who walked along: apart, and neither is mended by the other. */
export const tellers = ["person", "peer"] as const;
export type Teller = (typeof tellers)[number];

/** Why it ended, for the count alone: it is kept with nobody. */
export const reasonsToEnd = [
  "reached",
  "on-my-own",
  "other-help",
  "something-else-first",
  "no-click",
  "moved-away",
] as const;
export type ReasonToEnd = (typeof reasonsToEnd)[number];

export const daysToReopen = 30;

/** The last day on which it can be opened again. */
export function lastDayToReopen(endedOn: string): string {
  return addDays(endedOn, daysToReopen);
}

/** As long as it ended not so long ago, whose path it is opens it again. */
export function canReopen({ endedOn }: Pick<Path, "endedOn">, today: string): boolean {
  return endedOn !== null && today <= lastDayToReopen(endedOn);
}

export function partOf(teller: Teller, point: ClosingPoint): WrittenPart & `${Teller}.${ClosingPoint}` {
  return `${teller}.${point}`;
}

export function tellerOf(part: string): Teller {
  return part.startsWith("peer.") ? "peer" : "person";
}

/** Which point of the report a piece of it tells. */
export function pointOf(part: WrittenPart): ClosingPoint {
  return part.slice(part.indexOf(".") + 1) as ClosingPoint;
}
