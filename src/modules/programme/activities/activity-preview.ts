// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import { hasCome } from "../dates/moment.ts";
import {
  decidePlan,
  hasPeople,
  listWantedDates,
  type StoredDate,
  type WantedDate,
} from "../dates/occurrence-planning.ts";
import type { Activity, ActivityContent } from "./activity.ts";

export type ClosedDay = { day: string; reason: string };

export type ActivityPreview = {
  dates: WantedDate[];
  /** Days of the rule that fall away because the house is closed. */
  closed: ClosedDay[];
  /** Dates with people that the new rule does not make. */
  kept: StoredDate[];
  /** Dates where more people come than the new limit. */
  larger: StoredDate[];
  /** Dates with people who joined in another way than it now asks. */
  otherwiseJoined: StoredDate[];
};

/** What saving would do. */
export function previewActivity(
  { facts, schedule, dateTitles = [] }: ActivityContent,
  closedDays: readonly ClosedDay[],
  stored: StoredDate[],
  now: Temporal.Instant,
  earlier?: Activity,
): ActivityPreview {
  const today = localToday(now, schedule.zone);
  const wanted = listWantedDates({ schedule, dateTitles }, closedDays, today);
  const withoutClosing = listWantedDates({ schedule, dateTitles }, [], today);
  const open = new Set(wanted.map((date) => date.originalLocal));
  const lost = new Set(
    withoutClosing.filter((date) => !open.has(date.originalLocal)).map((date) => date.startsLocal.slice(0, 10)),
  );
  return {
    dates: wanted.filter((date) => !hasCome(date.endsAt, now)),
    closed: closedDays.filter(({ day }) => lost.has(day)),
    kept: decidePlan(wanted, stored, now).kept,
    larger: stored.filter((date) => facts.capacity !== null && date.placesTaken > facts.capacity),
    otherwiseJoined: earlier && earlier.facts.joining !== facts.joining ? stored.filter(hasPeople) : [],
  };
}
