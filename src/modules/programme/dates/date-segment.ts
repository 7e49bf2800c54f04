// SPDX-License-Identifier: EUPL-1.2
import { readDay } from "#platform/clock";

export type DateSegment = { day: string; time: string | null };

/** How a date stands in an address: by its day, and by its time too where the activity has more dates that day. */
export function dateSegment({ startsLocal, sharesDay }: { startsLocal: string; sharesDay?: boolean }): string {
  return sharesDay ? startsLocal.replace(":", "") : startsLocal.slice(0, 10);
}

/** "2026-11-24" or "2026-11-24T1100"; null for anything else, so that nothing else reaches the database. */
export function readDateSegment(segment: string): DateSegment | null {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3])([0-5]\d))?$/.exec(segment) ?? [];
  if (!day || !readDay(day)) return null;
  return { day, time: hour && minute ? `${hour}:${minute}` : null };
}
