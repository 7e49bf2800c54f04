// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTime, formatTimeRange } from "#platform/clock";
import { type Language, languages, type T, type TextKey } from "#platform/i18n";
import type { IconName } from "#platform/ui";
import { placeKindLabel } from "../activities/labels.ts";
import type { Wording } from "../asking/wording.ts";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import { listInWords } from "../schedules/phrases.ts";
import type { DateAndPlaces, DateForVisitor, PlaceOfDate } from "./finding.ts";
import type { Places, Step } from "./places.ts";

/** For whom a page is made: their language, and the time it is where the centre stands. */
export type Visitor = Wording & { localNow: string };

export type PlacesWords = { kind: "plain" | "open" | "full"; icon: IconName; text: string };

const ofOneDate = {
  room: "programme:finding.places.room",
  few: "programme:finding.places.few",
  full: "programme:finding.places.full",
} as const;
const ofSeries = {
  room: "programme:finding.places.seriesRoom",
  few: "programme:finding.places.seriesFew",
  full: "programme:finding.places.seriesFull",
} as const;

/** Never a word that hurries anyone: it says what is there. */
export function describePlaces(
  t: T,
  places: Places,
  { placeKind, joining }: Pick<DateForVisitor, "placeKind" | "joining">,
): PlacesWords {
  const words = joining === "series" ? ofSeries : ofOneDate;
  switch (places.kind) {
    case "cancelled":
      return { kind: "full", icon: "calendar-x", text: t("programme:finding.places.cancelled") };
    case "past":
      return { kind: "plain", icon: "clock", text: t("programme:finding.places.past") };
    case "started":
      return { kind: "plain", icon: "clock", text: t("programme:finding.places.started") };
    case "begun":
      return { kind: "plain", icon: "clock", text: t("programme:finding.places.begun") };
    case "acquaint":
      return { kind: "open", icon: "hand-heart", text: t("programme:finding.places.acquaint") };
    case "full":
      return { kind: "full", icon: "circle-minus", text: t(words.full) };
    case "few":
      return { kind: "open", icon: "circle-check", text: t(words.few, { count: places.left }) };
    case "room":
      return { kind: "open", icon: "circle-check", text: t(words.room) };
    case "tell-us":
      if (places.people !== null) {
        return { kind: "open", icon: "users", text: t("programme:finding.places.people", { count: places.people }) };
      }
      return { kind: "open", icon: "circle-check", text: walkInWords(t, placeKind) };
    case "walk-in":
      return { kind: "open", icon: "circle-check", text: walkInWords(t, placeKind) };
  }
}

function walkInWords(t: T, placeKind: PlaceOfDate["placeKind"]): string {
  return t(placeKind === "here" ? "programme:finding.places.walkIn" : "programme:finding.places.joinIn");
}

type NamedPlace = Pick<DateForVisitor, "placeName" | "distanceKm"> & PlaceOfDate;

/** "Buurthuis De Brug, 1,2 km" */
export function describePlace(
  { t, language }: Pick<Wording, "t" | "language">,
  { placeName, placeKind, isOnlineToo, distanceKm }: NamedPlace,
): string {
  const place = placeName ?? placeKindLabel(t, placeKind);
  const also = isOnlineToo ? t("programme:finding.hereAndOnline", { place }) : place;
  return distanceKm === undefined ? also : `${also}, ${describeDistance(t, language, distanceKm)}`;
}

/** Metres to the hundred, then kilometres to one decimal: it is as the crow flies. */
function describeDistance(t: T, language: Language, km: number): string {
  const metres = Math.round(km * 10) * 100;
  if (metres < 1000) return t("programme:finding.metres", { metres: Math.max(metres, 100) });
  const text = String(metres / 1000);
  return t("programme:finding.kilometres", { km: text.replace(".", languages[language].decimalMark) });
}

/** What is different this time, in whole sentences; nothing for nearly every date. */
export function describeDeparture(
  { t, language, today }: Wording,
  date: Pick<DateAndPlaces, "startsLocal" | "departure" | "isCancelled"> & NamedPlace,
): string[] {
  const { startsLocal, departure, isCancelled } = date;
  if (departure === null) return [];
  const { cancelReason, notice, movedFrom, isElsewhere, hosts, isExtra } = departure;
  if (isCancelled) return [reasonInWords(t, cancelReason), notice].filter(Boolean);
  const lines: string[] = [];
  if (movedFrom !== null) lines.push(describeMove({ t, language, today }, movedFrom, startsLocal));
  if (isExtra) lines.push(t("programme:finding.different.extra"));
  if (isElsewhere) lines.push(t("programme:finding.different.place", { place: describePlace({ t, language }, date) }));
  if (hosts !== null && hosts.length > 0)
    lines.push(t("programme:finding.different.hosts", { names: listInWords(hosts, language) }));
  if (notice) lines.push(notice);
  return lines;
}

function describeMove({ t, language, today }: Wording, from: string, to: string): string {
  const isSameDay = from.slice(0, 10) === to.slice(0, 10);
  const say = (local: string) =>
    isSameDay ? formatTime(local, language) : formatDay(local.slice(0, 10), language, today);
  const key = isSameDay ? "programme:finding.different.time" : "programme:finding.different.day";
  return t(key, { to: say(to), from: say(from) });
}

const stepWords: Record<Step, TextKey> = {
  "take-part": "programme:finding.activity.takePart",
  wait: "programme:finding.activity.wait",
  "tell-us": "programme:finding.step.tellUs",
  "whole-series": "programme:finding.step.wholeSeries",
  "wait-for-series": "programme:finding.activity.wait",
  acquaint: "programme:finding.step.acquaint",
};

export function describeStep(t: T, step: Step): string {
  return t(stepWords[step]);
}

/** "11.00 tot 12.30": in a list of times that they are hours goes without saying. */
export function describeTimes(
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  language: Language,
): string {
  return formatTimeRange(startsLocal, endsLocal, language).replace(/ uur$/, "");
}

/** "inloop met koffie om 10.00 uur", as part of a sentence. */
export function describeOpenDate({ t, language }: Wording, date: { title: string; startsLocal: string }): string {
  return t("programme:finding.openDate", { title: date.title, time: formatTime(date.startsLocal, language) });
}
