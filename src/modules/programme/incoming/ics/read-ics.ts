// SPDX-License-Identifier: EUPL-1.2
import { type AgendaReading, inOrder, type ReadingContext, refuse } from "../reading/agenda-reading.ts";
import type { UnreadRecord } from "../reading/remarks.ts";
import { tryReading } from "../reading/try-reading.ts";
import { type IcsComponent, splitComponents } from "./ics-components.ts";
import { type IcsEvent, readEvent } from "./ics-event.ts";
import { readSeries } from "./ics-series.ts";
import { nameProducer } from "./producers.ts";
import { createZoneFinder } from "./time-zones.ts";

type Found = { events: IcsEvent[]; unread: UnreadRecord[] };

/** Reads unfolded iCalendar text. Every VEVENT ends up in a record or, with a reason, among the unread. */
export function readIcs(unfolded: string, context: ReadingContext): Omit<AgendaReading, "format"> {
  const calendars = splitComponents(unfolded);
  const producer = nameProducer(calendars);
  const count = calendars.flatMap(listEntries).length;
  if (count === 0) return refuse({ reason: "noRecords", values: {} }, producer);
  const limit = context.limits.maxRecords;
  if (count > limit) return refuse({ reason: "tooManyRecords", values: { count, limit } }, producer);

  const { events, unread } = readEvents(calendars, context);
  const read = readSeries(events, context);
  const records = read.flatMap((one) => ("schedule" in one ? [one] : []));
  const notRead = read.flatMap((one) => ("schedule" in one ? [] : [one]));
  return { producer, records: inOrder(records), unread: inOrder([...unread, ...notRead]), refused: null };
}

const notActivities = { VTODO: "task", VJOURNAL: "journal", VFREEBUSY: "freeBusy" } as const;

function listEntries(calendar: IcsComponent): IcsComponent[] {
  return calendar.children.filter(({ name }) => name === "VEVENT" || name in notActivities);
}

function readEvents(calendars: IcsComponent[], context: ReadingContext): Found {
  const found: Found = { events: [], unread: [] };
  let position = 0;
  for (const calendar of calendars.filter((candidate) => listEntries(candidate).length > 0)) {
    const definitions = calendar.children.filter(({ name }) => name === "VTIMEZONE");
    const zones = { find: createZoneFinder(definitions, context.zone, context.today), centre: context.zone };
    const method = readMethod(calendar);
    for (const part of listEntries(calendar)) {
      position += 1;
      const reason = whyNotRead(part);
      const event = reason ? null : tryReading(() => readEvent(part, position, method, zones));
      if (event) found.events.push(event);
      else found.unread.push({ position, title: null, reason: reason ?? "unreadable", values: {} });
    }
  }
  return found;
}

/** A part that was cut off may have lost the very line that says it is private, or cancelled. */
function whyNotRead(part: IcsComponent): UnreadRecord["reason"] | null {
  if (part.name === "VTODO" || part.name === "VJOURNAL" || part.name === "VFREEBUSY") return notActivities[part.name];
  return part.end === "cutOff" ? "cutOff" : null;
}

function readMethod(calendar: IcsComponent): string {
  const line = calendar.lines.find((candidate) => /^METHOD[;:]/i.test(candidate)) ?? "";
  return line
    .slice(line.indexOf(":") + 1)
    .trim()
    .toUpperCase();
}
