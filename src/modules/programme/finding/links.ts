// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { dateSegment } from "../dates/date-segment.ts";
import { joiningAddress } from "../sign-ups/joining-address.ts";
import { addressOf, hasChoices, type ProgrammeFilter, withChoice } from "./filters.ts";
import type { DateAndPlaces } from "./finding.ts";

export function activityHref(language: Language, slug: string): string {
  return inLanguage(language, `/programma/${slug}`);
}

export function dayHref(language: Language, day: string): string {
  return inLanguage(language, `/programma/dag/${day}`);
}

/** The same choices on one day. A day without other choices has an address of its own. */
export function chosenDayHref(language: Language, filter: ProgrammeFilter, day: string): string {
  if (!hasChoices(filter)) return dayHref(language, day);
  return inLanguage(language, addressOf(withChoice(filter, { day, week: null })));
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
