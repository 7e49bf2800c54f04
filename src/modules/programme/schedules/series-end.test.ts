// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Schedule } from "./schedule.ts";
import { endOfSeries } from "./series-end.ts";

const tuesday: Schedule = {
  startsLocal: "2026-11-24T11:00",
  zone: "Europe/Amsterdam",
  durationMinutes: 90,
  rrule: null,
  changes: [],
};

test.each<[string, Partial<Schedule>, string | null]>([
  ["one date ends on its own day", {}, "2026-11-24"],
  ["every week without more goes on without end", { rrule: "FREQ=WEEKLY" }, null],
  ["every week until a day ends on that day", { rrule: "FREQ=WEEKLY;UNTIL=20261222T225959Z" }, "2026-12-22"],
  [
    "every week until the very start of a date ends on that date",
    { rrule: "FREQ=WEEKLY;UNTIL=20261222T100000Z" },
    "2026-12-22",
  ],
  ["eight times ends on the eighth", { rrule: "FREQ=WEEKLY;COUNT=8" }, "2027-01-12"],
  [
    "an extra date after the last one is the end",
    {
      rrule: "FREQ=WEEKLY;COUNT=2",
      changes: [{ kind: "extra", originalLocal: "2027-02-02T11:00", durationMinutes: 60 }],
    },
    "2027-02-02",
  ],
])("%s", (_, changes, end) => {
  expect(endOfSeries({ ...tuesday, ...changes })).toBe(end);
});
