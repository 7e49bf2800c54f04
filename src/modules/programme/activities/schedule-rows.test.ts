// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { Schedule, ScheduleChange } from "../schedules/schedule.ts";
import { changeRowsOf, scheduleOfRows } from "./schedule-rows.ts";

const originalLocal = "2026-12-01T11:00";
const extra: ScheduleChange = { kind: "extra", originalLocal, durationMinutes: 45 };
const moved: ScheduleChange = { kind: "moved", originalLocal, startsLocal: "2026-12-02T15:00", durationMinutes: 60 };
const cancelled: ScheduleChange = { kind: "cancelled", originalLocal };
const skipped: ScheduleChange = { kind: "skipped", originalLocal };

describe("a schedule is read from its rows as it was written", () => {
  test.each<[string, ScheduleChange[]]>([
    ["a skipped date", [skipped]],
    ["a cancelled date", [cancelled]],
    ["a moved date", [moved]],
    ["an extra date", [extra]],
    ["an extra date that was cancelled", [extra, cancelled]],
    ["a moved date that was cancelled", [moved, cancelled]],
    ["an extra date that moved", [{ ...extra, durationMinutes: 60 }, moved]],
  ])("%s", (_, changes) => {
    const schedule = weeklyWith(changes);

    const rows = changeRowsOf({ schedule, dateTitles: [] });

    expect(rows).toHaveLength(1);
    expect(scheduleOfRows(schedule, rows)).toEqual({ schedule, dateTitles: [] });
  });

  test("a date that is only called something else", () => {
    const stored = { schedule: weeklyWith([]), dateTitles: [{ originalLocal, title: "Sinterklaas" }] };

    expect(scheduleOfRows(stored.schedule, changeRowsOf(stored))).toEqual(stored);
  });
});

function weeklyWith(changes: ScheduleChange[]): Schedule {
  return {
    startsLocal: "2026-11-24T11:00",
    zone: "Europe/Amsterdam",
    durationMinutes: 90,
    rrule: "FREQ=WEEKLY",
    changes,
  };
}
