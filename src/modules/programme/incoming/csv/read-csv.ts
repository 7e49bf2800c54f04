// SPDX-License-Identifier: EUPL-1.2

import { type CsvRow, parseCsv } from "#platform/csv";
import { toOneLine } from "#platform/plain-text";
import { type AgendaReading, inOrder, type ReadingContext, refuse } from "../reading/agenda-reading.ts";
import { finishRecord } from "../reading/finish-record.ts";
import type { IncomingRecord, RecordStatus } from "../reading/incoming-record.ts";
import type { UnreadRecord } from "../reading/remarks.ts";
import { stableUid } from "../reading/stable-uid.ts";
import { tryReading } from "../reading/try-reading.ts";
import { isYes } from "./csv-amounts.ts";
import { type DayOrder, detectDayOrder } from "./csv-dates.ts";
import { type Columns, findColumns } from "./csv-header.ts";
import { readSchedule } from "./csv-schedule.ts";
import { type CellReader, readCells } from "./read-cells.ts";

/** Reads decoded CSV text, by the names of its columns in Dutch or English. */
export function readCsv(text: string, context: ReadingContext): Omit<AgendaReading, "format"> {
  const limit = context.limits.maxRecords;
  const rows = parseCsv(text, limit + 20);
  const header = findColumns(rows);
  if (!header) return refuse({ reason: "notAnAgenda", values: {} });
  const { columns } = header;
  if (columns.title === undefined) return refuse({ reason: "noTitleColumn", values: {} });
  if (columns.date === undefined) return refuse({ reason: "noDateColumn", values: {} });

  const entries = rows.slice(header.headerIndex + 1);
  if (entries.length > limit) return refuse({ reason: "tooManyRecords", values: { count: entries.length, limit } });
  if (entries.length === 0) return refuse({ reason: "noRecords", values: {} });
  return readEntries(entries, columns, context);
}

const longestText = 60_000;
const longestCell = 1000;

function readEntries(entries: CsvRow[], columns: Columns, context: ReadingContext): Omit<AgendaReading, "format"> {
  const order = detectDayOrder(entries.map((row) => row.cells[columns.date ?? -1] ?? ""));
  const byUid = new Map<string, IncomingRecord[]>();
  const unread: UnreadRecord[] = [];
  for (const row of entries) {
    const read = tryReading(() => readEntry(row, columns, order, context)) ?? giveUp(row);
    if ("schedule" in read) byUid.set(read.uid, [...(byUid.get(read.uid) ?? []), read]);
    else unread.push(read);
  }
  return { producer: null, records: inOrder([...byUid.values()].flatMap(keepLast)), unread, refused: null };
}

function giveUp(row: CsvRow): UnreadRecord {
  return { position: row.line, title: null, reason: "unreadable", values: {} };
}

function keepLast(versions: IncomingRecord[]): IncomingRecord[] {
  const last = versions.slice(-1);
  if (versions.length === 1) return last;
  return last.map((record) => ({
    ...record,
    warnings: [...record.warnings, { reason: "duplicate", values: { count: versions.length } }],
  }));
}

function readEntry(
  row: CsvRow,
  columns: Columns,
  order: DayOrder,
  context: ReadingContext,
): IncomingRecord | UnreadRecord {
  const cell: CellReader = (column) =>
    (row.cells[columns[column] ?? -1] ?? "").slice(0, column === "description" ? longestText : longestCell);
  const title = toOneLine(cell("title"));
  const unread = { position: row.line, title: title || null };
  if (isYes(cell("isPrivate"))) return { ...unread, title: null, reason: "private", values: {} };
  if (row.isCutOff) return { ...unread, title: null, reason: "cutOff", values: {} };
  if (title === "") return { ...unread, reason: "noTitle", values: { date: cell("date").slice(0, 40) } };

  const read = readSchedule(cell, order, context.zone);
  if ("unread" in read) return { ...unread, ...read.unread };
  return finishRecord(describe(cell, row, title, read), context.today);
}

type ReadSchedule = Pick<IncomingRecord, "schedule" | "wholeDay" | "warnings">;

function describe(cell: CellReader, row: CsvRow, title: string, read: ReadSchedule): IncomingRecord {
  const { fields, warnings } = readCells(cell);
  return {
    ...fields,
    position: row.line,
    uid: cell("uid").slice(0, 250) || stableUid(title, read.schedule.startsLocal),
    partOf: null,
    sequence: 0,
    lastModified: null,
    title,
    organizer: null,
    ...read,
    dateTexts: [],
    status: readStatus(cell("status")),
    warnings: [...read.warnings, ...warnings],
  };
}

function readStatus(text: string): RecordStatus {
  if (/^(?:geannuleerd|vervallen|gaat niet door|afgelast|cancell?ed)$/i.test(text)) return "cancelled";
  return /^(?:onder voorbehoud|voorlopig|misschien|tentative)$/i.test(text) ? "tentative" : "confirmed";
}
