// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { AppContext } from "#platform/http";
import { placeKindLabel } from "../activities/labels.ts";
import { teamDateHref } from "../activities/team-links.ts";
import { hasCome } from "../dates/moment.ts";
import type { TodaysDate } from "./date-of-day.pages.tsx";
import type { TeamDate } from "./team.queries.ts";

/** How the team reads each date of a list; `own` are the groups of whoever reads. */
export function describeDates(c: AppContext, own: ReadonlySet<string>): (date: TeamDate, when: string) => TodaysDate {
  const { t, language, now } = c.var;
  return (date, when) => {
    const { hosts, joining, placesTaken, capacity, waiting, headcount, peopleCame } = date;
    return {
      ...{ when, hosts, joining, placesTaken, capacity, waiting, headcount, peopleCame },
      title: date.ownTitle ?? date.title,
      where: date.placeName ?? placeKindLabel(t, date.placeKind),
      isOwn: own.has(date.activityId),
      state: stateNow(date, now()),
      href: teamDateHref(language, date),
    };
  };
}

function stateNow({ cancelledAt, startsAt, endsAt }: TeamDate, now: Temporal.Instant): TodaysDate["state"] {
  if (cancelledAt !== null) return "cancelled";
  if (hasCome(endsAt, now)) return "over";
  return hasCome(startsAt, now) ? "now" : "ahead";
}
