// SPDX-License-Identifier: EUPL-1.2
import { formatTime, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { IconName } from "#platform/ui";
import { placeKindLabel } from "../activities/labels.ts";
import type { Reader } from "../schedules/phrases.ts";
import { dateSegment } from "../sign-ups/date-segment.ts";
import type { DateForVisitor, Places } from "./finding.ts";

/** For whom a page is made: their language, and the time it is where the centre stands. */
export type Visitor = Reader & { localNow: string };

export type PlacesWords = { kind: "plain" | "open" | "full"; icon: IconName; text: string };

/** Never a word that hurries anyone: it says what is there. */
export function describePlaces(t: T, places: Places, placeKind: DateForVisitor["placeKind"]): PlacesWords {
  switch (places.kind) {
    case "cancelled":
      return { kind: "full", icon: "calendar-x", text: t("programme:finding.places.cancelled") };
    case "past":
      return { kind: "plain", icon: "clock", text: t("programme:finding.places.past") };
    case "started":
      return { kind: "plain", icon: "clock", text: t("programme:finding.places.started") };
    case "full":
      return { kind: "full", icon: "circle-minus", text: t("programme:finding.places.full") };
    case "few":
      return { kind: "open", icon: "circle-check", text: t("programme:finding.places.few", { count: places.left }) };
    case "room":
      return { kind: "open", icon: "circle-check", text: t("programme:finding.places.room") };
    case "walk-in": {
      const key = placeKind === "here" ? "programme:finding.places.walkIn" : "programme:finding.places.joinIn";
      return { kind: "open", icon: "circle-check", text: t(key) };
    }
  }
}

export function describePlace(t: T, { placeName, placeKind }: Pick<DateForVisitor, "placeName" | "placeKind">): string {
  return placeName ?? placeKindLabel(t, placeKind);
}

/** "11.00 tot 12.30": in a list of times that they are hours goes without saying. */
export function describeTimes(
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  language: Language,
): string {
  return formatTimeRange(startsLocal, endsLocal, language).replace(/ uur$/, "");
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function activityHref(language: Language, slug: string): string {
  return inLanguage(language, `/programma/${slug}`);
}

export function dayHref(language: Language, day: string): string {
  return inLanguage(language, `/programma/dag/${day}`);
}

export function signUpHref(
  language: Language,
  slug: string,
  date: Pick<DateForVisitor, "startsLocal" | "sharesDay">,
): string {
  return inLanguage(language, `/programma/${slug}/${dateSegment(date)}/aanmelding`);
}

/** "inloop met koffie om 10.00 uur", as part of a sentence. */
export function describeOpenDate({ t, language }: Reader, date: { title: string; startsLocal: string }): string {
  return t("programme:finding.openDate", { title: date.title, time: formatTime(date.startsLocal, language) });
}
