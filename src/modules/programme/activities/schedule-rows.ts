// SPDX-License-Identifier: EUPL-1.2
import type { Schedule, ScheduleChange } from "../schedules/schedule.ts";
import type { DateTitle } from "./activity.ts";
import type { ScheduleChangeTable, ScheduleTable } from "./tables.ts";

export type ScheduleRow = Pick<ScheduleTable, "startsLocal" | "zone" | "durationMinutes" | "rrule">;
export type ChangeRow = Omit<ScheduleChangeTable, "activityId" | "centreId">;
export type StoredSchedule = { schedule: Schedule; dateTitles: DateTitle[] };

/**
 * One row per original start. An extra date that was cancelled stands there as `cancelled` with its duration, a moved one
 * that was cancelled as `cancelled` with its place, an extra one that moved as `extra` with its new start, and a date
 * that only has a title of its own as `moved` to its own place.
 */
export function changeRowsOf({ schedule, dateTitles }: StoredSchedule): ChangeRow[] {
  const titles = new Map(dateTitles.map(({ originalLocal, title }) => [originalLocal, title]));
  const originals = new Set([...schedule.changes.map((change) => change.originalLocal), ...titles.keys()]);
  return [...originals].sort().flatMap((originalLocal) => {
    const changes = schedule.changes.filter((change) => change.originalLocal === originalLocal);
    const row = changeRow(schedule, originalLocal, changes);
    return row ? [{ ...row, title: titles.get(originalLocal) ?? null }] : [];
  });
}

export function scheduleOfRows(row: ScheduleRow, changeRows: readonly ChangeRow[]): StoredSchedule {
  const { startsLocal, zone, durationMinutes, rrule } = row;
  const changes = changeRows.flatMap((change) => changesOf(change, durationMinutes));
  return {
    schedule: { startsLocal, zone, durationMinutes, rrule, changes },
    dateTitles: changeRows.flatMap(({ originalLocal, title }) => (title === null ? [] : [{ originalLocal, title }])),
  };
}

export function isSameSchedule(one: Schedule, other: Schedule): boolean {
  return asText({ schedule: one, dateTitles: [] }) === asText({ schedule: other, dateTitles: [] });
}

export function isSameStoredSchedule(one: StoredSchedule, other: StoredSchedule): boolean {
  return asText(one) === asText(other);
}

function asText(stored: StoredSchedule): string {
  const { startsLocal, zone, durationMinutes, rrule } = stored.schedule;
  return JSON.stringify([startsLocal, zone, durationMinutes, rrule, changeRowsOf(stored)]);
}

function changeRow(schedule: Schedule, originalLocal: string, changes: ScheduleChange[]): ChangeRow | null {
  const extra = changes.findLast((change) => change.kind === "extra");
  const change = changes.findLast((one) => one.kind !== "extra");
  const row = { originalLocal, startsLocal: null, durationMinutes: extra?.durationMinutes ?? null, title: null };
  switch (change?.kind) {
    case undefined:
      if (extra) return { ...row, kind: "extra" };
      return { ...row, kind: "moved", startsLocal: originalLocal, durationMinutes: schedule.durationMinutes };
    case "moved":
      return { ...row, kind: extra ? "extra" : "moved", ...placeOf(change) };
    case "cancelled": {
      const moved = changes.findLast((one) => one.kind === "moved");
      return { ...row, kind: "cancelled", ...(moved && placeOf(moved)) };
    }
    case "skipped":
      return extra ? null : { ...row, kind: "skipped" };
  }
}

function placeOf({ startsLocal, durationMinutes }: { startsLocal: string; durationMinutes: number }) {
  return { startsLocal, durationMinutes };
}

function changesOf(row: ChangeRow, usualMinutes: number): ScheduleChange[] {
  const { originalLocal, startsLocal } = row;
  const durationMinutes = row.durationMinutes ?? usualMinutes;
  const extra: ScheduleChange = { kind: "extra", originalLocal, durationMinutes };
  switch (row.kind) {
    case "skipped":
      return [{ kind: "skipped", originalLocal }];
    case "cancelled": {
      const moved =
        startsLocal === null ? [] : [{ kind: "moved" as const, originalLocal, startsLocal, durationMinutes }];
      const wasExtra = row.durationMinutes !== null && startsLocal === null;
      return [...(wasExtra ? [extra] : moved), { kind: "cancelled", originalLocal }];
    }
    case "extra":
      return startsLocal === null ? [extra] : [extra, { kind: "moved", originalLocal, startsLocal, durationMinutes }];
    case "moved": {
      const stays = startsLocal === null || (startsLocal === originalLocal && durationMinutes === usualMinutes);
      return stays ? [] : [{ kind: "moved", originalLocal, startsLocal, durationMinutes }];
    }
  }
}
