// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { PlaceKind } from "../activities/tables.ts";
import { hasCome } from "../dates/moment.ts";

export type DateToArriveAt = {
  cancelledAt: Temporal.Instant | null;
  startsLocal: string;
  endsLocal: string;
  endsAt: Temporal.Instant;
  placeKind: PlaceKind;
};
export type ArrivalRefusal = "cancelled" | "over" | "no-door";

/** Why nobody can wait for someone at this date; null when somebody can. */
export function refuseArrival(date: DateToArriveAt, now: Temporal.Instant): ArrivalRefusal | null {
  if (!hasDoor(date)) return "no-door";
  if (date.cancelledAt !== null) return "cancelled";
  return hasCome(date.endsAt, now) ? "over" : null;
}

/** Where people meet by a link, or come to someone's home, nobody stands waiting. */
export function hasDoor({ placeKind }: Pick<DateToArriveAt, "placeKind">): boolean {
  return placeKind !== "online" && placeKind !== "home";
}

/** "10:30" as people write it: 10.30, 10:30, 1030, 10u30, 10 uur or just 10. Null for anything else. */
export function readClockTime(typed: string): string | null {
  const [, hour, minute = "00"] =
    /^([01]?\d|2[0-3])(?:\s*[:.uh]?\s*([0-5]\d))?\s*(?:uur|u|h)?$/i.exec(typed.trim()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, "0")}:${minute}`;
}

const earliestMinutes = 60;

/** From an hour before the start until the end, also where a date goes on after midnight. */
export function fitsDate(time: string, { startsLocal, endsLocal }: Pick<DateToArriveAt, "startsLocal" | "endsLocal">) {
  const start = Temporal.PlainDateTime.from(startsLocal);
  const minutesAfterStart = minutesFrom(start.subtract({ minutes: earliestMinutes }).toPlainTime(), time);
  const lasts = start.until(Temporal.PlainDateTime.from(endsLocal)).total("minutes");
  return minutesAfterStart <= lasts + earliestMinutes;
}

/** Round the clock: from 23.00 to 0.30 is ninety minutes. */
function minutesFrom(earlier: Temporal.PlainTime, time: string): number {
  const minutes = earlier.until(Temporal.PlainTime.from(time)).total("minutes");
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}
