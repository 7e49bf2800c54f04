// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { dateSegment } from "../dates/date-segment.ts";
import { joiningAddress } from "../sign-ups/joining-address.ts";
import type { DateAndPlaces } from "./finding.ts";

export function activityHref(language: Language, slug: string): string {
  return inLanguage(language, `/programma/${slug}`);
}

export function dayHref(language: Language, day: string): string {
  return inLanguage(language, `/programma/dag/${day}`);
}

/** Where one says to come: to one date, or to the activity as a whole. */
export function stepHref(
  language: Language,
  slug: string,
  date: Pick<DateAndPlaces, "startsLocal" | "sharesDay" | "joining">,
): string {
  const how = { joining: date.joining, slug, dateSegment: dateSegment(date) };
  return joiningAddress(language, how) ?? activityHref(language, slug);
}
