// SPDX-License-Identifier: EUPL-1.2
import { addDays, type DayRange } from "#platform/clock";
import type { ActivityFacts } from "../activities/activity.ts";
import type { Joining, PlaceKind } from "../activities/tables.ts";

/** What a date has of its activity as it stands there. */
export const factsOfDate = ["kind", "audience", "languages", "access", "energy"] as const;

/** One date as a card or a line shows it. Times are those on the wall: "2026-11-24T11:00". */
export type DateForVisitor = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** The language of these texts, when it is not that of the page. */
  titleLang?: string | null;
  summaryLang?: string | null;
  /** A room of the house or a place elsewhere. */
  placeName: string | null;
  /** The place on the map, when it is known. */
  placeId: string | null;
  /** From where someone asked, as the crow flies. */
  distanceKm?: number | undefined;
  /** Only when a partner offers it. */
  partner: string | null;
  hasWords: boolean;
  /** Nobody said lately that it goes on. */
  isUnconfirmed: boolean;
} & Pick<ActivityFacts, (typeof factsOfDate)[number]> &
  PlaceOfDate &
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

export type Counts = Pick<DateAndPlaces, "capacity" | "placesTaken" | "waiting">;

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

/** Of each activity the date that comes first here. */
export function firstOfEach<Date extends Pick<DateForVisitor, "slug">>(dates: readonly Date[]): Date[] {
  const first = new Map<string, Date>();
  for (const date of dates) if (!first.has(date.slug)) first.set(date.slug, date);
  return [...first.values()];
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
