// SPDX-License-Identifier: EUPL-1.2

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
