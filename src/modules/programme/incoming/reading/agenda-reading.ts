// SPDX-License-Identifier: EUPL-1.2
import type { IncomingRecord } from "./incoming-record.ts";
import type { Refusal, UnreadRecord } from "./remarks.ts";

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

export function inOrder<Placed extends { position: number }>(placed: Placed[]): Placed[] {
  return placed.toSorted((one, other) => one.position - other.position);
}
