// SPDX-License-Identifier: EUPL-1.2
import { addDays, type DayRange } from "#platform/clock";
import type { Family, Joining, PlaceKind } from "../tables.ts";

/** One date as a card or a line shows it. Times are those on the wall: "2026-11-24T11:00". */
export type DateForVisitor = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  kind: string;
  family: Family;
  placeKind: PlaceKind;
  /** A room of the house or a place elsewhere. */
  placeName: string | null;
  audience: string | null;
  languages: string[];
  access: string[];
  energy: string[];
  /** Only when a partner offers it. */
  partner: string | null;
  hasWords: boolean;
} & DateAndPlaces;

export type DateAndPlaces = {
  startsLocal: string;
  endsLocal: string;
  isCancelled: boolean;
  /** The activity has another date that day. */
  sharesDay: boolean;
  joining: Joining;
  capacity: number | null;
  placesTaken: number;
  waiting: number;
};

export type Phase = "coming" | "now" | "past";

export function phaseOf(
  { startsLocal, endsLocal }: Pick<DateAndPlaces, "startsLocal" | "endsLocal">,
  localNow: string,
): Phase {
  if (endsLocal <= localNow) return "past";
  return startsLocal <= localNow ? "now" : "coming";
}

export type Places =
  | { kind: "cancelled" | "past" | "walk-in" | "started" | "room" | "full" }
  | { kind: "few"; left: number };

const few = 5;

/** What someone can do about this date now. Whoever waits keeps their turn, so a date with a waiting list is full. */
export function placesOf(date: DateAndPlaces, localNow: string): Places {
  const phase = phaseOf(date, localNow);
  if (date.isCancelled) return { kind: "cancelled" };
  if (phase === "past") return { kind: "past" };
  if (date.joining === "walk-in") return { kind: "walk-in" };
  if (phase === "now") return { kind: "started" };
  if (date.capacity === null) return { kind: "room" };
  const left = date.waiting > 0 ? 0 : date.capacity - date.placesTaken;
  if (left <= 0) return { kind: "full" };
  return left <= few ? { kind: "few", left } : { kind: "room" };
}

/** The first date that one can still come to, else the first that goes on. */
export function nextToJoin<Date extends DateAndPlaces>(dates: readonly Date[], localNow: string): Date | undefined {
  const goOn = dates.filter((date) => !date.isCancelled);
  return goOn.find((date) => placesOf(date, localNow).kind !== "started") ?? goOn[0];
}

/** What is open to everyone without signing up on this day, and not over yet. */
export function openBeside<Beside extends DateAndPlaces & { audience: string | null }>(
  dates: readonly Beside[],
  day: string,
  localNow: string,
): Beside[] {
  return dates.filter(
    (date) =>
      date.startsLocal.startsWith(day) &&
      date.joining === "walk-in" &&
      date.audience === null &&
      !date.isCancelled &&
      phaseOf(date, localNow) !== "past",
  );
}

export function groupByDay<Date extends Pick<DateAndPlaces, "startsLocal">>(
  dates: readonly Date[],
): { day: string; dates: Date[] }[] {
  const days: { day: string; dates: Date[] }[] = [];
  for (const date of dates) {
    const day = date.startsLocal.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.dates.push(date);
    else days.push({ day, dates: [date] });
  }
  return days;
}

/** The first moment on the wall at which a page with these dates looks different: a start, an end, or midnight. */
export function nextChange(
  dates: readonly DateAndPlaces[],
  localNow: string,
  others: readonly (string | null)[] = [],
): string {
  let next = `${addDays(localNow, 1)}T00:00`;
  const look = (moment: string | null) => {
    if (moment !== null && moment > localNow && moment < next) next = moment;
  };
  for (const { startsLocal, endsLocal } of dates) {
    look(startsLocal);
    look(endsLocal);
  }
  others.forEach(look);
  return next;
}

/** One day, or the seven days from a day on: today unless another was chosen. */
export function rangeOf(filter: { day?: string; week?: string }, today: string): DayRange {
  const from = filter.day ?? filter.week ?? today;
  return { from, until: addDays(from, filter.day === undefined ? 7 : 1) };
}
