// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { compactInstant, endOfCalendar, openCalendar, writeEvent } from "#modules/programme";
import { addDays } from "#platform/clock";
import { type AppContext, personalHeaders } from "#platform/http";

export type Appointment = {
  id: string;
  what: "contact" | "commitment";
  day: string;
  atTime: string | null;
  minutes: number | null;
};

const usualMinutes = 60;

/** For somebody's own calendar, which others may see: it says when, and nothing of what or with whom. */
export function answerCalendar(c: AppContext, appointment: Appointment): Response {
  const { centre, now, t } = c.var;
  const { timeZone: zone } = centre;
  const { id, what, day } = appointment;
  const event = {
    uid: `${id}@${new URL(centre.origin).host}`,
    sequence: Math.floor(now().epochMilliseconds / 60_000),
    changedAt: compactInstant(now()),
    ...hoursOf(appointment),
    ...{ zone, status: "CONFIRMED" as const, title: t(`support:following.calendarTitle.${what}`) },
    ...{ description: "", location: "", url: null, isPrivate: true },
  };
  const head = { name: null, zone, range: { from: day, until: addDays(day, 1) } };
  return c.body(openCalendar(head) + writeEvent(event, zone) + endOfCalendar, 200, {
    ...personalHeaders,
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'attachment; filename="agenda.ics"',
  });
}

/** What has no time is there the whole day. */
export function hoursOf({ day, atTime, minutes }: Omit<Appointment, "id" | "what">) {
  if (atTime === null) return { startsLocal: `${day}T00:00`, endsLocal: `${addDays(day, 1)}T00:00` };
  const starts = Temporal.PlainDateTime.from(`${day}T${atTime}`);
  const ends = starts.add({ minutes: minutes ?? usualMinutes });
  return { startsLocal: `${day}T${atTime}`, endsLocal: ends.toString({ smallestUnit: "minute" }) };
}
