// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";

const fewestDays = 7;
const mostDays = 60;
/** Between the last day of a round and the first of the next: who answers twice in a row shows what changed. */
const daysBetween = 56;

export type Days = { opensOn: string; closesOn: string };
export type RoundStanding = "coming" | "open" | "ended" | "closed";
export type RoundRefusal = "past" | "short" | "long" | "soon";

/** "ended": its last day is over, and what came of it is being worked out. */
export function standingOf(round: Days & { closedOn: string | null }, today: string): RoundStanding {
  if (round.closedOn !== null) return "closed";
  if (today < round.opensOn) return "coming";
  return today <= round.closesOn ? "open" : "ended";
}

/** The days stand once they are chosen: who could close a round early could wait for one answer. Null: allowed. */
export function decideRound(asked: Days, others: readonly Days[], today: string): RoundRefusal | null {
  if (asked.opensOn < today) return "past";
  if (asked.closesOn < addDays(asked.opensOn, fewestDays)) return "short";
  if (asked.closesOn > addDays(asked.opensOn, mostDays)) return "long";
  return others.some((other) => isTooNear(asked, other)) ? "soon" : null;
}

function isTooNear(one: Days, other: Days): boolean {
  return one.opensOn < addDays(other.closesOn, daysBetween) && other.opensOn < addDays(one.closesOn, daysBetween);
}
