// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays, type DayRange, weekOf } from "#platform/clock";
import type { StoredSchedule } from "../activities/schedule-rows.ts";
import { type PlannedDate, planDates } from "../schedules/plan-dates.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { hasCome } from "./moment.ts";

const weeksAhead = 26;
const furthestDays = 3650;

export type StoredDate = {
  id: string;
  originalLocal: string;
  startsLocal: string;
  endsLocal: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  zone: string;
  title: string | null;
  capacity: number | null;
  placesTaken: number;
  waiting: number;
  /** How many people said that they come, without a name. */
  headcount: number;
  /** Who joined the whole series of which this date is one. */
  seriesPeople: number;
  cancelledAt: Temporal.Instant | null;
  cancelReason: string;
  notice: string;
} & OwnPlace;

/** Where a date departs from its activity; absent where it does not. */
export type OwnPlace = { roomId: string | null; placeNote: string | null; hosts: string[] | null };

export type WantedDate = PlannedDate & { zone: string; title: string | null };

export type OccurrencePlan = {
  add: WantedDate[];
  change: { date: StoredDate; to: WantedDate }[];
  remove: StoredDate[];
  /** Dates with people that the rule no longer makes: someone says what becomes of them. */
  kept: StoredDate[];
};

/** What a rule makes is stored half a year ahead; a single date was chosen by a person, so it is there at once. */
export function planningRange(schedule: Schedule, today: string): DayRange {
  const days = schedule.rrule === null ? furthestDays : weeksAhead * 7;
  return { from: today, until: addDays(today, days + 1) };
}

/** The dates as the schedule makes them now, also what of today is over. */
export function listWantedDates(
  { schedule, dateTitles }: StoredSchedule,
  closedDays: readonly { day: string }[],
  today: string,
): WantedDate[] {
  const titles = new Map(dateTitles.map(({ originalLocal, title }) => [originalLocal, title]));
  const closed = new Set(closedDays.map(({ day }) => day));
  return planDates(schedule, planningRange(schedule, today), closed).map((date) => ({
    ...date,
    zone: schedule.zone,
    title: titles.get(date.originalLocal) ?? null,
  }));
}

/** What has begun never changes; what has people never goes by itself. */
export function decidePlan(wanted: WantedDate[], stored: StoredDate[], now: Temporal.Instant): OccurrencePlan {
  const storedByOriginal = new Map(stored.map((date) => [date.originalLocal, date]));
  const wantedOriginals = new Set(wanted.map((date) => date.originalLocal));
  const outside = stored.filter((date) => !hasCome(date.startsAt, now) && !wantedOriginals.has(date.originalLocal));
  return {
    add: wanted.filter((date) => !storedByOriginal.has(date.originalLocal) && !hasCome(date.endsAt, now)),
    change: wanted.flatMap((to) => {
      const date = storedByOriginal.get(to.originalLocal);
      return date && !hasCome(date.startsAt, now) && differs(date, to) ? [{ date, to }] : [];
    }),
    remove: outside.filter((date) => !hasPeople(date)),
    kept: outside.filter((date) => hasPeople(date) && date.cancelledAt === null),
  };
}

type Counts = Pick<StoredDate, "placesTaken" | "waiting" | "seriesPeople">;

/** Who said to come without a name stands among the places taken. */
export function countPeople({ placesTaken, waiting, seriesPeople }: Counts): number {
  return placesTaken + waiting + seriesPeople;
}

export function hasPeople(date: Counts): boolean {
  return countPeople(date) > 0;
}

/** Nobody comes to this date in particular: people of another date may have its place. */
function isFree(date: StoredDate): boolean {
  return date.cancelledAt === null && countPeople({ ...date, seriesPeople: 0 }) === 0;
}

/** A lower limit sends nobody away: a date where more people come keeps room for them. */
export function capacityOfDate(wanted: number | null, placesTaken: number): number | null {
  return wanted === null ? null : Math.max(wanted, placesTaken);
}

export function hasRisen(before: number | null, after: number | null): boolean {
  return before !== null && (after === null || after > before);
}

/** For a kept date: the free date of the same day, else the nearest one of that week, to which its people could come instead. */
export function findOtherTime(kept: StoredDate, stored: readonly StoredDate[]): StoredDate | undefined {
  const week = weekOf(kept.startsLocal);
  const away = (date: StoredDate) => Math.abs(date.startsAt.since(kept.startsAt).total("minutes"));
  return stored
    .filter((date) => date.id !== kept.id && isFree(date))
    .filter((date) => date.startsLocal >= week.from && date.startsLocal < week.until)
    .sort((one, other) => away(one) - away(other))[0];
}

/** A cancelled date stays where people last saw it. */
function differs(date: StoredDate, to: WantedDate): boolean {
  if (to.cancelled) return date.cancelledAt === null;
  return (
    date.cancelledAt !== null ||
    isElsewhereInTime(date, to) ||
    date.endsLocal !== to.endsLocal ||
    date.title !== to.title
  );
}

export function isElsewhereInTime(date: StoredDate, to: WantedDate): boolean {
  return (
    date.startsLocal !== to.startsLocal ||
    date.zone !== to.zone ||
    Temporal.Instant.compare(date.startsAt, to.startsAt) !== 0
  );
}

/** What can become of a date with people that a changed rule no longer makes. */
export const keptDateAnswers = ["keep", "move", "cancel"] as const;
export type KeptDateAnswer = { occurrenceId: string; answer: (typeof keptDateAnswers)[number] };
