// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Joining, SignUpStatus } from "../tables.ts";

export type OccurrenceForSignUp = {
  joining: Joining;
  capacity: number | null;
  placesTaken: number;
  waiting: number;
  startsAt: Temporal.Instant;
  cancelledAt: Temporal.Instant | null;
};
export type SignUpRefusal = "cancelled" | "closed" | "walk-in";
export type SignUpDecision = { refused: SignUpRefusal } | { status: "confirmed" | "waiting" };

/** What a new sign-up becomes. A full date is never a refusal: people join the waiting list. */
export function decideSignUp(occurrence: OccurrenceForSignUp, now: Temporal.Instant): SignUpDecision {
  if (occurrence.cancelledAt !== null) return { refused: "cancelled" };
  if (occurrence.joining === "walk-in") return { refused: "walk-in" };
  if (hasCome(occurrence.startsAt, now)) return { refused: "closed" };
  return { status: hasRoom(occurrence) ? "confirmed" : "waiting" };
}

/** Whoever waits keeps their turn: a place that falls free is theirs first. */
export function hasRoom({ capacity, placesTaken, waiting }: Omit<OccurrenceForSignUp, "joining">): boolean {
  return capacity === null || (placesTaken < capacity && waiting === 0);
}

export type OccurrenceWithWaiting = Omit<OccurrenceForSignUp, "joining"> & { offerHours: number | null };
export type NextDecision = { people: number } & (
  | { status: "confirmed"; offeredUntil: null }
  | { status: "offered"; offeredUntil: Temporal.Instant }
);

/** How many of those who wait move up now, and whether they still have to say yes. Null: nobody. */
export function decideNext(occurrence: OccurrenceWithWaiting, now: Temporal.Instant): NextDecision | null {
  const { capacity, placesTaken, waiting, startsAt, cancelledAt, offerHours } = occurrence;
  if (cancelledAt !== null || hasCome(startsAt, now)) return null;
  const people = capacity === null ? waiting : Math.min(waiting, capacity - placesTaken);
  if (people <= 0) return null;
  if (offerHours === null) return { people, status: "confirmed", offeredUntil: null };
  return { people, status: "offered", offeredUntil: earliest(now.add({ hours: offerHours }), startsAt) };
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
export type Standing = "confirmed" | "waiting" | "offered" | "cancelled" | "lapsed" | "called-off" | "past";

/** Where someone stands, in the one word that the page, its heading and its picture go by. */
export function standingOf(signUp: SignUpWithDate, now: Temporal.Instant): Standing {
  const status = statusNow(signUp, now);
  if (!countedIn(status)) return status;
  if (signUp.cancelledAt !== null) return "called-off";
  return hasCome(signUp.endsAt, now) ? "past" : status;
}

/** Which count of its occurrence holds a sign-up with this status. */
export function countedIn(status: SignUpStatus): "placesTaken" | "waiting" | null {
  if (status === "waiting") return "waiting";
  return status === "confirmed" || status === "offered" ? "placesTaken" : null;
}

function hasCome(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, moment) >= 0;
}

function earliest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}
