// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { ActivityFacts } from "../activities/activity.ts";
import { minutesBetween } from "../schedules/schedule.ts";
import type { AskedDate } from "./asked-date.ts";
import { type Departure, departFromUsual } from "./departing.commands.ts";
import type { DifferentDate, DifferentInTime } from "./different-date.form.ts";
import type { Done } from "./different-date.pages.tsx";
import { type MoveOutcome, type MoveRefusal, moveDate, moveDateBack } from "./moving.commands.ts";
import { cancelOccurrence, restoreOccurrence } from "./single-date.commands.ts";

export type Made = { done: Done; startsLocal: string; toldNobody: boolean };

/** Does what was chosen for this one date. */
export async function makeDifferent(
  trx: Transaction,
  { activity, date }: AskedDate,
  chosen: DifferentDate,
  now: Temporal.Instant,
): Promise<{ refused: MoveRefusal } | Made> {
  const asked = { activityId: activity.id, occurrenceId: date.id };
  const made = (done: Done): Made => ({ done, startsLocal: date.startsLocal, toldNobody: false });
  switch (chosen.what) {
    case "cancel":
      await cancelOccurrence(trx, activity.id, date.id, now, chosen.words);
      return made(date.cancelledAt === null ? "cancelled" : "reason");
    case "restore":
      await restoreOccurrence(trx, activity.id, date.id, now);
      return made("restored");
    case "time": {
      const durationMinutes = chosen.durationMinutes ?? minutesBetween(date.startsLocal, date.endsLocal);
      return moved(await moveDate(trx, asked, { startsLocal: chosen.startsLocal, durationMinutes }, now));
    }
    case "usual-time":
      return moved(await moveDateBack(trx, asked, now));
    default: {
      const tell = "tell" in chosen ? chosen.tell : tellOfUsual[chosen.what];
      await departFromUsual(trx, asked, departureOf(chosen, activity.facts), { tell, now });
      return { ...made("changed"), toldNobody: tell === "nobody" };
    }
  }
}

/** Back to the usual place or host is news to whoever heard otherwise; a line that goes is none. */
const tellOfUsual = { "usual-place": "who signed up", "usual-hosts": "who signed up", "no-notice": "nobody" } as const;

/** What is the same as always is kept as absent, so that it follows when the activity changes. */
function departureOf(chosen: Exclude<DifferentDate, DifferentInTime>, facts: ActivityFacts): Departure {
  switch (chosen.what) {
    case "place": {
      const roomId = chosen.roomId || null;
      const isUsual = roomId === facts.roomId && chosen.placeNote === (roomId ? "" : facts.placeNote);
      return isUsual ? { roomId: null, placeNote: null } : { roomId, placeNote: chosen.placeNote || null };
    }
    case "hosts":
      return { hosts: JSON.stringify(chosen.hosts) === JSON.stringify(facts.hosts) ? null : chosen.hosts };
    case "notice":
      return { notice: chosen.notice };
    case "usual-place":
      return { roomId: null, placeNote: null };
    case "usual-hosts":
      return { hosts: null };
    case "no-notice":
      return { notice: "" };
  }
}

function moved(outcome: MoveOutcome): { refused: MoveRefusal } | Made {
  return "refused" in outcome ? outcome : { ...outcome, done: "moved", toldNobody: false };
}
