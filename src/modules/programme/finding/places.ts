// SPDX-License-Identifier: EUPL-1.2
import type { Joining } from "../activities/tables.ts";
import { type Counts, type DateAndPlaces, phaseOf } from "./finding.ts";

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
