// SPDX-License-Identifier: EUPL-1.2
import { addDays, type DayRange } from "#platform/clock";
import type { Family, Joining, PlaceKind } from "../tables.ts";

/** One date as a card or a line shows it. Times are those on the wall: "2026-11-24T11:00". */
export type DateForVisitor = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** The language of these texts, when it is not that of the page. */
  titleLang?: string | null;
  summaryLang?: string | null;
  kind: string;
  family: Family;
  /** A room of the house or a place elsewhere. */
  placeName: string | null;
  /** The place on the map, when it is known. */
  placeId: string | null;
  /** From where someone asked, as the crow flies. */
  distanceKm?: number | undefined;
  audience: string | null;
  languages: string[];
  access: string[];
  energy: string[];
  /** Only when a partner offers it. */
  partner: string | null;
  hasWords: boolean;
  /** Nobody said lately that it goes on. */
  isUnconfirmed: boolean;
} & PlaceOfDate &
  DateAndPlaces;

export type PlaceOfDate = {
  placeKind: PlaceKind;
  /** At a place and online at once. */
  isOnlineToo: boolean;
};

export type DateAndPlaces = {
  startsLocal: string;
  endsLocal: string;
  isCancelled: boolean;
  /** The activity has another date that day. */
  sharesDay: boolean;
  joining: Joining;
  capacity: number | null;
  /** Where one may say that one comes: how many people said so. */
  placesTaken: number;
  waiting: number;
  /** What is joined as a whole has its places together. */
  series: SeriesPlaces | null;
  /** Absent: all is as always. */
  departure: Departure | null;
};

export type SeriesPlaces = Counts & {
  /** Until when one can still join; null when no date is left. */
  joinsUntil: string | null;
};

type Counts = Pick<DateAndPlaces, "capacity" | "placesTaken" | "waiting">;

/** What is different on this one date. */
export type Departure = {
  cancelReason: string;
  notice: string;
  /** When it would have been. */
  movedFrom: string | null;
  isElsewhere: boolean;
  hosts: string[] | null;
  isExtra: boolean;
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
  | { kind: "cancelled" | "past" | "walk-in" | "acquaint" | "started" | "begun" | "room" | "full" }
  /** `people`: only when they are so many that nobody is recognised. */
  | { kind: "tell-us"; people: number | null }
  | { kind: "few"; left: number };

const few = 5;
const fewestCounted = 5;

/** What someone can do about this date now. Whoever waits keeps their turn, so a date with a waiting list is full. */
export function placesOf(date: DateAndPlaces, localNow: string): Places {
  const phase = phaseOf(date, localNow);
  if (date.isCancelled) return { kind: "cancelled" };
  if (phase === "past") return { kind: "past" };
  switch (date.joining) {
    case "walk-in":
      return { kind: "walk-in" };
    case "tell-us":
      return phase === "now" ? { kind: "walk-in" } : { kind: "tell-us", people: countedPeople(date.placesTaken) };
    case "acquaint":
      return { kind: "acquaint" };
    case "series":
      return placesOfSeries(date, localNow);
    case "sign-up":
      return phase === "now" ? { kind: "started" } : roomIn(date);
  }
}

function placesOfSeries({ series }: DateAndPlaces, localNow: string): Places {
  if (series === null || series.joinsUntil === null || series.joinsUntil <= localNow) return { kind: "begun" };
  return roomIn(series);
}

function roomIn({ capacity, placesTaken, waiting }: Counts): Places {
  if (capacity === null) return { kind: "room" };
  const left = waiting > 0 ? 0 : capacity - placesTaken;
  if (left <= 0) return { kind: "full" };
  return left <= few ? { kind: "few", left } : { kind: "room" };
}

function countedPeople(people: number): number | null {
  return people >= fewestCounted ? people : null;
}

export type Step = "take-part" | "wait" | "tell-us" | "whole-series" | "wait-for-series" | "acquaint";

/** The one thing to do for who wants to come; null: just come, or it cannot be any more. */
export function stepOf(places: Places, joining: Joining): Step | null {
  switch (places.kind) {
    case "tell-us":
    case "acquaint":
      return places.kind;
    case "room":
    case "few":
      return joining === "series" ? "whole-series" : "take-part";
    case "full":
      return joining === "series" ? "wait-for-series" : "wait";
    default:
      return null;
  }
}

/** Whether one may come without a name. */
export function isWithoutSignUp(joining: Joining): boolean {
  return joining === "walk-in" || joining === "tell-us";
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
      isWithoutSignUp(date.joining) &&
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
  dates: readonly Pick<DateAndPlaces, "startsLocal" | "endsLocal" | "series">[],
  localNow: string,
  others: readonly (string | null)[] = [],
): string {
  let next = `${addDays(localNow, 1)}T00:00`;
  const look = (moment: string | null) => {
    if (moment !== null && moment > localNow && moment < next) next = moment;
  };
  for (const { startsLocal, endsLocal, series } of dates) {
    look(startsLocal);
    look(endsLocal);
    if (series !== null) look(series.joinsUntil);
  }
  others.forEach(look);
  return next;
}

/** One day, or the seven days from a day on: today unless another was chosen. */
export function rangeOf(filter: { day?: string; week?: string }, today: string): DayRange {
  const from = filter.day ?? filter.week ?? today;
  return { from, until: addDays(from, filter.day === undefined ? 7 : 1) };
}
