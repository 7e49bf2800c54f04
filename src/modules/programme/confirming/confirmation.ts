// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import { hasCome } from "../dates/moment.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { endOfSeries } from "../schedules/series-end.ts";

const weeksFresh = 26;
const weeksToAnswer = 2;
const weeksToPhone = 8;

/** When someone last said that it goes on, and what was done since then because nobody did. */
export type Confirmation = {
  confirmedAt: Temporal.Instant;
  askedAt: Temporal.Instant | null;
  unconfirmedAt: Temporal.Instant | null;
  stoppedAt: Temporal.Instant | null;
};
export type ConfirmationState = "fresh" | "asked" | "unconfirmed" | "stopped";
export type ConfirmingStep = "ask" | "mark" | "stop";

/** Only what repeats without end, or for longer than half a year, can live on while nobody looks. */
export function needsConfirming(schedule: Schedule, today: string): boolean {
  if (schedule.rrule === null) return false;
  const last = endOfSeries(schedule);
  return last === null || (last >= today && last > addDays(schedule.startsLocal, weeksFresh * 7));
}

export function confirmationOf({ askedAt, unconfirmedAt, stoppedAt }: Confirmation): ConfirmationState {
  if (stoppedAt !== null) return "stopped";
  if (unconfirmedAt !== null) return "unconfirmed";
  return askedAt === null ? "fresh" : "asked";
}

/**
 * What comes next, one step at a time: asked, then shown as unconfirmed, then no further dates. Each step counts from
 * when the one before was really done, so that a job that lay still for months delays, and never skips.
 */
export function decideConfirmingStep(
  confirmation: Confirmation,
  { isLed }: { isLed: boolean },
  now: Temporal.Instant,
): ConfirmingStep | null {
  const { confirmedAt, askedAt, unconfirmedAt, stoppedAt } = confirmation;
  if (stoppedAt !== null) return null;
  if (askedAt === null) return hasCome(weeksAfter(confirmedAt, weeksFresh), now) ? "ask" : null;
  if (unconfirmedAt === null) return !isLed || hasCome(unconfirmedFrom(askedAt), now) ? "mark" : null;
  return hasCome(stopsFrom(unconfirmedAt), now) ? "stop" : null;
}

/** When it will be shown as unconfirmed if nobody answers. */
export function unconfirmedFrom(askedAt: Temporal.Instant): Temporal.Instant {
  return weeksAfter(askedAt, weeksToAnswer);
}

/** When further dates stop being planned if nobody is reached. */
export function stopsFrom(unconfirmedAt: Temporal.Instant): Temporal.Instant {
  return weeksAfter(unconfirmedAt, weeksToPhone);
}

/** No later than this was confirmed what can be due now. */
export function latestDue(now: Temporal.Instant): Temporal.Instant {
  return weeksAfter(now, -weeksFresh);
}

function weeksAfter(moment: Temporal.Instant, weeks: number): Temporal.Instant {
  return moment.add({ hours: weeks * 7 * 24 });
}
