// SPDX-License-Identifier: EUPL-1.2
import type { Schedule } from "../../schedules/schedule.ts";
import { type CellFields, readCells } from "../csv/read-cells.ts";
import type { Warning } from "./remarks.ts";

export type RecordStatus = "confirmed" | "tentative" | "cancelled";

/** What one date of a series says differently; null means: as the series. */
export type DateText = {
  originalLocal: string;
  title: string | null;
  description: string | null;
  location: string | null;
};

/** What an agenda says of one activity: each cell, and what is read from several together or only stands in a calendar. */
export type IncomingRecord = CellFields & {
  position: number;
  uid: string;
  /** Set when the file changes one date of a series that the file itself does not hold. */
  partOf: { uid: string; originalLocal: string } | null;
  sequence: number;
  lastModified: string | null;
  title: string;
  organizer: string | null;
  schedule: Schedule;
  dateTexts: DateText[];
  wholeDay: boolean;
  status: RecordStatus;
  warnings: Warning[];
};

/** What a calendar leaves unsaid is what an empty cell says. */
export const unsaid: CellFields = readCells(() => "").fields;

export const silentRecord: IncomingRecord = {
  ...unsaid,
  position: 0,
  uid: "",
  partOf: null,
  sequence: 0,
  lastModified: null,
  title: "",
  organizer: null,
  schedule: { startsLocal: "", zone: "", durationMinutes: 0, rrule: null, changes: [] },
  dateTexts: [],
  wholeDay: false,
  status: "confirmed",
  warnings: [],
};
