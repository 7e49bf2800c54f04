// SPDX-License-Identifier: EUPL-1.2
import type { DateTitle } from "../activities/activity.ts";
import type { Schedule, ScheduleChange } from "../schedules/schedule.ts";
import type { Cost, IncomingRecord, Joining } from "./reading/agenda-reading.ts";

/** What a record says about its activity, kept with the activity: the next file is compared with it, field by field. */
export type Said = {
  title: string;
  text: string;
  kind: { kind: string | null; categories: string[] };
  place: { room: string | null; location: string };
  offeredBy: string | null;
  cost: Cost | null;
  joining: { joining: Joining | null; capacity: number | null };
  hosts: string[];
  languages: string[];
  forWhom: string | null;
  when: Omit<Schedule, "changes">;
  dates: ScheduleChange[];
  dateTitles: DateTitle[];
};

export const saidFields = [
  "title",
  "text",
  "kind",
  "place",
  "offeredBy",
  "cost",
  "joining",
  "hosts",
  "languages",
  "forWhom",
  "when",
  "dates",
  "dateTitles",
] as const;
export type SaidField = (typeof saidFields)[number];

export function saidBy(record: IncomingRecord): Said {
  const { changes, ...when } = record.schedule;
  return {
    title: record.title,
    text: record.description,
    kind: { kind: record.kind, categories: record.categories },
    place: { room: record.room, location: record.location },
    offeredBy: record.organizer,
    cost: record.cost,
    joining: { joining: record.joining, capacity: record.capacity },
    hosts: record.hosts,
    languages: record.languages,
    forWhom: record.forWhom,
    when,
    dates: isCancelledDate(record) ? [...changes, { kind: "cancelled", originalLocal: when.startsLocal }] : changes,
    dateTitles: titlesOf(record),
  };
}

export function fieldsThatDiffer(one: Said, other: Said): SaidField[] {
  return saidFields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

export function writeSaid(said: Said): string {
  return JSON.stringify(said);
}

export function readSaid(text: string | null): Said | null {
  return text === null ? null : JSON.parse(text);
}

/** A series that is called off ends; a single date stays in sight as cancelled. */
export function isSeries({ schedule }: Pick<IncomingRecord, "schedule">): boolean {
  return schedule.rrule !== null || schedule.changes.some(({ kind }) => kind === "extra");
}

function isCancelledDate(record: IncomingRecord): boolean {
  return record.status === "cancelled" && !isSeries(record);
}

function titlesOf({ dateTexts }: IncomingRecord): DateTitle[] {
  return dateTexts.flatMap(({ originalLocal, title }) => (title === null ? [] : [{ originalLocal, title }]));
}
