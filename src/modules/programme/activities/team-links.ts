// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { dateSegment } from "../dates/date-segment.ts";
import { type ActivityState, activityStates } from "./activity.ts";

export function activityListHref(
  language: Language,
  filter: { state?: ActivityState; words?: string; page?: number } = {},
) {
  const query = new URLSearchParams();
  if (filter.state && filter.state !== "published") query.set("staat", stateWords[filter.state]);
  if (filter.words) query.set("woorden", filter.words);
  if (filter.page && filter.page > 1) query.set("bladzijde", String(filter.page));
  return inLanguage(language, `/team/programma${query.size > 0 ? `?${query}` : ""}`);
}

export const stateWords: Record<ActivityState, string> = { published: "staat", draft: "klad", ended: "gestopt" };

export function readState(word: string | undefined): ActivityState {
  return activityStates.find((state) => stateWords[state] === word) ?? "published";
}

/** The team's page of an activity, or a page below it. */
export function teamActivityHref(language: Language, activityId: string, below = ""): string {
  return inLanguage(language, `/team/programma/${activityId}${below}`);
}

/** The team's page of one date, or a page below it. */
export function teamDateHref(
  language: Language,
  date: { activityId: string; startsLocal: string },
  below = "",
): string {
  const segment = dateSegment({ startsLocal: date.startsLocal, sharesDay: true });
  return teamActivityHref(language, date.activityId, `/datums/${segment}${below}`);
}
