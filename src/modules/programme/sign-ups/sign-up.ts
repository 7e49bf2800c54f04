// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Joining } from "../activities/tables.ts";
import { hasCome } from "../dates/moment.ts";
import type { SignUpStatus } from "./tables.ts";

/** What one signs up for: a date, or all dates together. */
export type Unit = "date" | "series";

export type Counts = { capacity: number | null; placesTaken: number; waiting: number };
export type PlacesForSignUp = Counts & {
  unit: Unit;
  joining: Joining;
  /** Null: no date is left to come to. */
  closesAt: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
};
export type SignUpRefusal = "cancelled" | "closed" | "walk-in" | "other-way";
export type NewStatus = "confirmed" | "waiting" | "acquainting";
export type SignUpDecision = { refused: SignUpRefusal } | { status: NewStatus };

/** What a new sign-up becomes. Being full is never a refusal: people join the waiting list. */
export function decideSignUp(places: PlacesForSignUp, now: Temporal.Instant): SignUpDecision {
  if (places.cancelledAt !== null) return { refused: "cancelled" };
  if (places.joining === "walk-in" || places.joining === "tell-us") return { refused: "walk-in" };
  if (unitOf(places.joining) !== places.unit) return { refused: "other-way" };
  if (isClosed(places, now)) return { refused: "closed" };
  if (places.joining === "acquaint") return { status: "acquainting" };
  return { status: hasRoom(places) ? "confirmed" : "waiting" };
}

/** Whoever waits keeps their turn: a place that falls free is theirs first. */
export function hasRoom({ capacity, placesTaken, waiting }: Counts): boolean {
  return capacity === null || (placesTaken < capacity && waiting === 0);
}

/** Null: nothing to sign up for. */
export function unitOf(joining: Joining): Unit | null {
  if (joining === "sign-up") return "date";
  return joining === "series" || joining === "acquaint" ? "series" : null;
}

type SeriesInTime = {
  joining: Joining;
  joinLater: boolean;
  firstStartsAt: Temporal.Instant | null;
  lastStartsAt: Temporal.Instant | null;
};

/** A series as what one signs up for: its dates are called off, never the whole. */
export function placesInSeries<Series extends SeriesInTime>(series: Series) {
  return { ...series, unit: "series" as const, closesAt: seriesClosesAt(series), cancelledAt: null };
}

/** A series is open until its first date begins, or until its last where one may also come in later, as after a talk. */
export function seriesClosesAt(series: SeriesInTime): Temporal.Instant | null {
  return series.joinLater || series.joining === "acquaint" ? series.lastStartsAt : series.firstStartsAt;
}

export type PlacesWithWaiting = Pick<PlacesForSignUp, keyof Counts | "closesAt" | "cancelledAt"> & {
  offerHours: number | null;
};
export type NextDecision = { people: number } & (
  | { status: "confirmed"; offeredUntil: null }
  | { status: "offered"; offeredUntil: Temporal.Instant }
);

/** How many of those who wait move up now, and whether they still have to say yes. Null: nobody. */
export function decideNext(places: PlacesWithWaiting, now: Temporal.Instant): NextDecision | null {
  const { capacity, placesTaken, waiting, closesAt, cancelledAt, offerHours } = places;
  if (cancelledAt !== null || closesAt === null || hasCome(closesAt, now)) return null;
  const people = capacity === null ? waiting : Math.min(waiting, capacity - placesTaken);
  if (people <= 0) return null;
  if (offerHours === null) return { people, status: "confirmed", offeredUntil: null };
  return { people, status: "offered", offeredUntil: earliest(now.add({ hours: offerHours }), closesAt) };
}

/** Someone's status as it is now: an offer that ran out is over, also before the job that passes it on. */
export function statusNow(
  { status, offeredUntil }: { status: SignUpStatus; offeredUntil: Temporal.Instant | null },
  now: Temporal.Instant,
): SignUpStatus {
  return offeredUntil !== null && hasCome(offeredUntil, now) ? "lapsed" : status;
}

export type SignUpWithDate = {
  status: SignUpStatus;
  offeredUntil: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
  endsAt: Temporal.Instant;
};
export type Standing = SignUpStatus | "called-off" | "past";

/** Where someone stands, in the one word that the page, its heading and its picture go by. */
export function standingOf(signUp: SignUpWithDate, now: Temporal.Instant): Standing {
  const status = statusNow(signUp, now);
  if (!isCurrent(status)) return status;
  if (signUp.cancelledAt !== null) return "called-off";
  return hasCome(signUp.endsAt, now) ? "past" : status;
}

/** Whoever takes part, waits or is getting acquainted: they can still step off. */
export function isCurrent(status: SignUpStatus): boolean {
  return status === "acquainting" || countedIn(status) !== null;
}

/** Which count of its places holds a sign-up with this status. */
export function countedIn(status: SignUpStatus): "placesTaken" | "waiting" | null {
  if (status === "waiting") return "waiting";
  return status === "confirmed" || status === "offered" ? "placesTaken" : null;
}

function isClosed({ closesAt }: Pick<PlacesForSignUp, "closesAt">, now: Temporal.Instant): boolean {
  return closesAt === null || hasCome(closesAt, now);
}

function earliest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}
