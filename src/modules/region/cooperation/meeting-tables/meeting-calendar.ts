// SPDX-License-Identifier: EUPL-1.2
import { compactInstant, endOfCalendar, openCalendar, writeEvent } from "#modules/programme";
import { type AppContext, personalHeaders } from "#platform/http";
import type { Meeting } from "./network-table.queries.ts";

/** For somebody's own calendar: a file that is fetched anew changes what stands there already. */
export function answerCalendar(c: AppContext, meeting: Meeting): Response {
  return c.body(writeCalendar(meeting, c.var.centre.timeZone), 200, {
    ...personalHeaders,
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'attachment; filename="agenda.ics"',
  });
}

function writeCalendar({ id, heldOn, startsAt, endsAt, ...meeting }: Meeting, zone: string): string {
  const date = {
    uid: `${id}@meeting.vrijplaats`,
    sequence: meeting.sequence,
    changedAt: compactInstant(meeting.changedAt),
    startsLocal: `${heldOn}T${startsAt.slice(0, 5)}`,
    endsLocal: `${heldOn}T${endsAt.slice(0, 5)}`,
    zone,
    status: meeting.cancelledAt === null ? ("CONFIRMED" as const) : ("CANCELLED" as const),
    title: meeting.table,
    description: "",
    location: meeting.place,
    url: null,
  };
  const head = openCalendar({ name: null, zone, range: { from: heldOn, until: heldOn } });
  return head + writeEvent(date, zone) + endOfCalendar;
}
