// SPDX-License-Identifier: EUPL-1.2
import type { Schedule } from "../../schedules/schedule.ts";

export const refusals = [
  "empty",
  "tooLarge",
  "tooManyRecords",
  "notAnAgenda",
  "webPage",
  "spreadsheet",
  "packed",
  "pdf",
  "picture",
  "noRecords",
  "noTitleColumn",
  "noDateColumn",
] as const;

export const unreadReasons = [
  "private",
  "task",
  "journal",
  "freeBusy",
  "cutOff",
  "noTitle",
  "noStart",
  "badStart",
  "badRule",
  "tooOften",
  "tooManyDates",
  "badTime",
  "badRepeat",
  "unreadable",
] as const;

export const warningReasons = [
  "past",
  "titleCut",
  "descriptionCut",
  "noEnd",
  "endNotAfterStart",
  "longDuration",
  "unknownZone",
  "otherZone",
  "dayShifted",
  "thisAndFuture",
  "overrideWithoutSeries",
  "overrideOutsideSeries",
  "overrideUnread",
  "duplicate",
  "noUid",
  "uidReused",
  "severalRules",
  "exceptionRule",
  "untilBeforeStart",
  "startOutsideRule",
  "dateUnread",
  "lineUnread",
  "notClosed",
  "noStartTime",
  "badEnd",
  "badUntil",
  "badCost",
  "badCapacity",
  "badJoining",
] as const;

type Remark<Reason> = { reason: Reason; values: Record<string, string | number> };
export type Refusal = Remark<(typeof refusals)[number]>;
export type Warning = Remark<(typeof warningReasons)[number]>;
export type Unread = Remark<(typeof unreadReasons)[number]>;

/** `position` is the line in a CSV, and the rank of the record in an .ics; both count from 1. */
export type UnreadRecord = Unread & { position: number; title: string | null };

export type RecordStatus = "confirmed" | "tentative" | "cancelled";
export type Joining = "walkIn" | "tellUs" | "signUp" | "series" | "acquaint";
export type Cost = { cents: number | null; text: string };

/** What one date of a series says differently; null means: as the series. */
export type DateText = {
  originalLocal: string;
  title: string | null;
  description: string | null;
  location: string | null;
};

export type IncomingRecord = {
  position: number;
  uid: string;
  /** Set when the file changes one date of a series that the file itself does not hold. */
  partOf: { uid: string; originalLocal: string } | null;
  sequence: number;
  lastModified: string | null;
  title: string;
  description: string;
  location: string;
  url: string | null;
  categories: string[];
  organizer: string | null;
  schedule: Schedule;
  dateTexts: DateText[];
  wholeDay: boolean;
  status: RecordStatus;
  warnings: Warning[];
  kind: string | null;
  cost: Cost | null;
  capacity: number | null;
  joining: Joining | null;
  room: string | null;
  hosts: string[];
  languages: string[];
  forWhom: string | null;
};

export type AgendaReading = {
  format: "ics" | "csv";
  producer: string | null;
  records: IncomingRecord[];
  unread: UnreadRecord[];
  refused: Refusal | null;
};

/** As a whole: nothing of it was read. */
export function refuse(refused: Refusal, producer: string | null = null): Omit<AgendaReading, "format"> {
  return { producer, records: [], unread: [], refused };
}

export type ReadingLimits = { maxBytes: number; maxRecords: number; maxDates: number };
export type ReadingOptions = { fileName: string; zone: string; today: string; limits?: Partial<ReadingLimits> };
export type ReadingContext = { zone: string; today: string; limits: ReadingLimits };

export const defaultLimits: ReadingLimits = { maxBytes: 5 * 1024 * 1024, maxRecords: 5000, maxDates: 1000 };

/** What only a CSV can say. */
export const unsaid = {
  kind: null,
  cost: null,
  capacity: null,
  joining: null,
  room: null,
  hosts: [],
  languages: [],
  forWhom: null,
} satisfies Partial<IncomingRecord>;

export function inOrder<Placed extends { position: number }>(placed: Placed[]): Placed[] {
  return placed.toSorted((one, other) => one.position - other.position);
}
