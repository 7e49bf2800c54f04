// SPDX-License-Identifier: EUPL-1.2
import { addDays, weekday } from "#platform/clock";

/** A day may have several; times are "10:00", and "24:00" is the end of the day. */
export type OpeningHours = { weekday: number; opensAt: string; closesAt: string };
export type ClosedDay = { day: string; reason: string };

export type OpenStatus =
  | { open: true; until: string; again?: string }
  | { open: false; next: { day: string; opensAt: string } | null; closedReason?: string };

const daysToLookAhead = 366;

/** Whether the door is open at this time on the wall ("2026-11-24T11:00"), and what comes next. */
export function openStatus(
  hours: readonly OpeningHours[],
  closedDays: readonly ClosedDay[],
  localNow: string,
): OpenStatus {
  const today = localNow.slice(0, 10);
  const time = localNow.slice(11, 16);
  const stretches = openOn(hours, closedDays, today);

  const current = stretches.find(({ opensAt, closesAt }) => opensAt <= time && time < closesAt);
  if (current) return { open: true, until: current.closesAt, ...openingAgain(stretches, current.closesAt) };

  const closedReason = closedDays.find(({ day }) => day === today)?.reason;
  return { open: false, next: nextOpening(hours, closedDays, today, time), ...(closedReason && { closedReason }) };
}

/** When this status changes by itself, or null when it never will. */
export function nextMoment(status: OpenStatus, localNow: string): string | null {
  const today = localNow.slice(0, 10);
  if (status.open) return status.until === "24:00" ? `${addDays(today, 1)}T00:00` : `${today}T${status.until}`;
  return status.next && `${status.next.day}T${status.next.opensAt}`;
}

/** The opening times of one day in the order of the clock; hours that touch or overlap are one. */
export function openOn(
  hours: readonly OpeningHours[],
  closedDays: readonly ClosedDay[],
  day: string,
): Pick<OpeningHours, "opensAt" | "closesAt">[] {
  if (closedDays.some((closed) => closed.day === day)) return [];
  const stretches: { opensAt: string; closesAt: string }[] = [];
  for (const { opensAt, closesAt } of hoursOf(hours, weekday(day))) {
    const last = stretches.at(-1);
    if (!last || opensAt > last.closesAt) stretches.push({ opensAt, closesAt });
    else if (closesAt > last.closesAt) last.closesAt = closesAt;
  }
  return stretches;
}

function hoursOf(hours: readonly OpeningHours[], which: number): OpeningHours[] {
  return hours.filter((one) => one.weekday === which).sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}

function openingAgain(stretches: readonly { opensAt: string }[], after: string): { again?: string } {
  const again = stretches.find(({ opensAt }) => opensAt > after);
  return again ? { again: again.opensAt } : {};
}

function nextOpening(
  hours: readonly OpeningHours[],
  closedDays: readonly ClosedDay[],
  today: string,
  time: string,
): { day: string; opensAt: string } | null {
  if (hours.length === 0) return null;
  for (let ahead = 0; ahead <= daysToLookAhead; ahead++) {
    const day = addDays(today, ahead);
    const first = openOn(hours, closedDays, day).find(({ opensAt }) => ahead > 0 || opensAt > time);
    if (first) return { day, opensAt: first.opensAt };
  }
  return null;
}
