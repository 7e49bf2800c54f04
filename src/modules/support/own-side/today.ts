// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { NextDate } from "../following/next-dates.queries.ts";

type Somebody = { id: string; name: string };
export type Meeting = Somebody & Pick<NextDate, "what" | "atTime">;
export type DayWithMeetings = { day: string; meetings: Meeting[] };

const daysAhead = 7;

/** The days of the coming week on which there is something, each with whom; what is later waits for its own week. */
export function daysOfWeek(
  people: readonly Somebody[],
  dates: ReadonlyMap<string, NextDate>,
  today: string,
): DayWithMeetings[] {
  const until = addDays(today, daysAhead);
  const soon = people.flatMap((one) => {
    const next = dates.get(one.id);
    return next && next.day < until ? [{ ...one, ...next }] : [];
  });
  const days = Map.groupBy(soon.sort(byMoment), ({ day }) => day);
  return Array.from(days, ([day, meetings]) => ({
    day,
    meetings: meetings.map(({ id, name, what, atTime }) => ({ id, name, what, atTime })),
  }));
}

function byMoment(one: NextDate, other: NextDate): number {
  return momentOf(one).localeCompare(momentOf(other));
}

function momentOf({ day, atTime }: NextDate): string {
  return `${day} ${atTime ?? "99"}`;
}
