// SPDX-License-Identifier: EUPL-1.2
import { familyOf } from "../activities/kinds.ts";
import type { DateForVisitor } from "../finding/finding.ts";
import { placesOf } from "../finding/places.ts";

/**
 * One date as other programs get it, with everything that its page tells everyone. The names stand in
 * docs/programme-feeds.md and stay; new ones may be added. Times are those on the clock of the centre.
 */
export type PublicDate = ReturnType<typeof publicDate>;

/** `home` is the address before the slug. What a date has room for is told as it is at the start of today. */
export function publicDate(date: DateForVisitor, { home, today }: { home: string; today: string }) {
  const places = placesOf(date, `${today}T00:00`);
  const { departure } = date;
  return {
    id: date.id,
    url: home + date.slug,
    title: date.title,
    summary: date.summary,
    starts: date.startsLocal,
    ends: date.endsLocal,
    kind: date.kind,
    family: familyOf(date.kind),
    placeKind: date.placeKind,
    place: date.placeName,
    alsoOnline: date.isOnlineToo,
    offeredBy: date.partner,
    audience: date.audience,
    languages: date.languages,
    access: date.access,
    energy: date.energy,
    joining: date.joining,
    places: places.kind,
    placesLeft: places.kind === "few" ? places.left : null,
    unconfirmed: date.isUnconfirmed,
    cancelled: date.isCancelled,
    cancelReason: departure?.cancelReason || null,
    notice: departure?.notice || null,
    movedFrom: departure?.movedFrom ?? null,
    elsewhere: departure?.isElsewhere ?? false,
    extra: departure?.isExtra ?? false,
    otherHosts: departure?.hosts ?? null,
  };
}

/** The columns of the CSV, in the order in which a person reads them. */
export const publicColumns = [
  "title",
  "starts",
  "ends",
  "place",
  "placeKind",
  "alsoOnline",
  "kind",
  "family",
  "summary",
  "joining",
  "places",
  "placesLeft",
  "audience",
  "languages",
  "access",
  "energy",
  "offeredBy",
  "unconfirmed",
  "cancelled",
  "cancelReason",
  "notice",
  "movedFrom",
  "elsewhere",
  "extra",
  "otherHosts",
  "url",
  "id",
] as const satisfies (keyof PublicDate)[];

export function cellsOf(date: PublicDate): string[] {
  return publicColumns.map((column) => cellOf(date[column]));
}

function cellOf(value: PublicDate[keyof PublicDate]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
