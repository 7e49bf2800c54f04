// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { formFromSchedule } from "./form-from-schedule.ts";
import { planDates } from "./plan-dates.ts";
import { type ScheduleFields, scheduleForm } from "./schedule.form.ts";
import { type Schedule, withChangesOf } from "./schedule.ts";
import { type ScheduleRefusal, scheduleFromForm } from "./schedule-from-form.ts";

const zone = "Europe/Amsterdam";
const filledIn: ScheduleFields = {
  repeat: "weekly",
  weekdays: [],
  date: "2026-11-24",
  startTime: "10:00",
  endTime: "12:30",
  endDate: "",
  until: "",
  skipped: "",
  rrule: "",
};

function submit(fields: Record<string, unknown>): Schedule | ScheduleRefusal {
  return scheduleFromForm(scheduleForm.parse({ ...filledIn, ...fields }), zone);
}

function submitWell(fields: Record<string, unknown>): Schedule {
  const outcome = submit(fields);
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome;
}

function messagesOf(fields: Record<string, unknown>) {
  const outcome = scheduleForm.safeParse({ ...filledIn, ...fields });
  return outcome.error?.issues.map((issue) => [issue.path[0], issue.message]);
}

describe("what the form gives", () => {
  test("no chosen day of the week means the day of the first date", () => {
    expect(submit({})).toEqual({
      startsLocal: "2026-11-24T10:00",
      zone,
      durationMinutes: 150,
      rrule: "FREQ=WEEKLY;BYDAY=TU",
      changes: [],
    });
  });

  test("a first date that is not on a chosen day waits for the first day that is", () => {
    expect(submit({ weekdays: ["th", "mo"] })).toMatchObject({
      startsLocal: "2026-11-26T10:00",
      rrule: "FREQ=WEEKLY;BYDAY=MO,TH",
    });
    expect(submit({ repeat: "every-two-weeks", weekdays: "mo" })).toMatchObject({
      startsLocal: "2026-11-30T10:00",
      rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    });
  });

  test("something monthly is on the same weekday of the month as its first date, or on the last one", () => {
    expect(submit({ repeat: "monthly-nth-weekday" })).toMatchObject({ rrule: "FREQ=MONTHLY;BYDAY=4TU" });
    expect(submit({ repeat: "monthly-nth-weekday", weekdays: ["we"], date: "2026-12-01" })).toMatchObject({
      startsLocal: "2026-12-02T10:00",
      rrule: "FREQ=MONTHLY;BYDAY=1WE",
    });
    expect(submit({ repeat: "monthly-last-weekday", weekdays: ["fr"], date: "2026-11-28" })).toMatchObject({
      startsLocal: "2026-12-25T10:00",
      rrule: "FREQ=MONTHLY;BYDAY=-1FR",
    });
  });

  test("the seventh is in the first week of its month, the eighth in the second, and the twenty-eighth in the fourth", () => {
    const weekOf = (date: string) => submit({ repeat: "monthly-nth-weekday", date });

    expect(weekOf("2026-12-07")).toMatchObject({ rrule: "FREQ=MONTHLY;BYDAY=1MO" });
    expect(weekOf("2026-12-08")).toMatchObject({ rrule: "FREQ=MONTHLY;BYDAY=2TU" });
    expect(weekOf("2026-12-28")).toMatchObject({ rrule: "FREQ=MONTHLY;BYDAY=4MO" });
  });

  test("'until' is that whole day in the centre's own time, in winter and in summer", () => {
    expect(submit({ until: "2026-12-18" })).toMatchObject({ rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261218T225959Z" });
    expect(submit({ until: "18-06-2027" })).toMatchObject({ rrule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270618T215959Z" });
  });

  test("an end before the start is the next day, and midnight may be written in two ways", () => {
    expect(submit({ startTime: "22.00", endTime: "1.30" })).toMatchObject({ durationMinutes: 210 });
    expect(submit({ startTime: "22:00", endTime: "24:00" })).toMatchObject({ durationMinutes: 120 });
    expect(submit({ startTime: "22:00", endTime: "00:00" })).toMatchObject({ durationMinutes: 120 });
    expect(submit({ startTime: "00:00", endTime: "00:00" })).toMatchObject({ durationMinutes: 1440 });
    expect(submit({ repeat: "once", endDate: "2026-11-26" })).toMatchObject({ durationMinutes: 2 * 1440 + 150 });
  });

  test("skipped dates come one per line, in either way of writing, and once each", () => {
    const schedule = submitWell({ skipped: "29-12-2026\r\n\r\n2026-12-22\n22-12-2026 " });

    expect(schedule.changes).toEqual([
      { kind: "skipped", originalLocal: "2026-12-22T10:00" },
      { kind: "skipped", originalLocal: "2026-12-29T10:00" },
    ]);
    const dates = planDates(schedule, { from: "2026-12-15", until: "2027-01-06" }, new Set());
    expect(dates.map((date) => date.startsLocal.slice(0, 10))).toEqual(["2026-12-15", "2027-01-05"]);
  });

  test("a rule of one's own is kept, and the last date of the form ends it", () => {
    expect(submit({ repeat: "custom", rrule: "RRULE:FREQ=DAILY;INTERVAL=3", until: "2026-12-18" })).toMatchObject({
      rrule: "FREQ=DAILY;INTERVAL=3;UNTIL=20261218T225959Z",
    });
  });
});

describe("what the form refuses", () => {
  test.each([
    ["repeat", "sometimes", "programme:schedule.refused.repeat"],
    ["weekdays", ["tu", "xx"], "programme:schedule.refused.weekday"],
    ["date", "2026-02-30", "programme:schedule.refused.date"],
    ["date", "24-11-0026", "programme:schedule.refused.date"],
    ["date", undefined, "programme:schedule.refused.date"],
    ["startTime", "25:00", "programme:schedule.refused.startTime"],
    ["endTime", "", "programme:schedule.refused.endTime"],
    ["until", "kerst", "programme:schedule.refused.until"],
    ["skipped", "24-12-2026\nkerst", "programme:schedule.refused.skipped"],
  ])("in %s: %j", (field, value, message) => {
    expect(messagesOf({ [field]: value })).toEqual([[field, message]]);
  });

  test.each([
    [{ endTime: "10:00" }, "endTime", "endIsStart"],
    [{ endDate: "2026-11-23" }, "endDate", "endBeforeStart"],
    [{ until: "2026-11-23" }, "until", "untilBeforeDate"],
    [{ repeat: "monthly-nth-weekday", weekdays: ["mo", "tu"] }, "weekdays", "oneWeekday"],
    [{ weekdays: ["mo"], until: "2026-11-25" }, "date", "noDates"],
    [{ repeat: "once", skipped: "24-11-2026" }, "date", "noDates"],
    [{ repeat: "custom", rrule: "elke dinsdag" }, "rrule", "rule.unreadable"],
    [{ repeat: "custom", rrule: "FREQ=HOURLY" }, "rrule", "rule.tooOften"],
    [{ repeat: "custom", rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }, "date", "noDates"],
    [{ repeat: "custom", rrule: "FREQ=DAILY;COUNT=3", until: "2026-12-18" }, "until", "untilTwice"],
  ])("%j, at %s, because %s", (fields, field, reason) => {
    expect(submit(fields)).toEqual({ refused: `programme:schedule.refused.${reason}`, field });
  });
});

describe("a schedule opened in the form again", () => {
  test.each<[string, Partial<ScheduleFields>]>([
    ["once", { repeat: "once" }],
    ["weekly", { weekdays: ["mo", "th"], date: "2026-11-23", until: "2026-12-18", skipped: "24-12-2026\n31-12-2026" }],
    ["every two weeks", { repeat: "every-two-weeks", weekdays: ["tu"] }],
    ["a weekday of the month", { repeat: "monthly-nth-weekday", weekdays: ["tu"] }],
    ["a fifth weekday", { repeat: "monthly-nth-weekday", weekdays: ["mo"], date: "2026-11-30" }],
    ["the last weekday of the month", { repeat: "monthly-last-weekday", weekdays: ["mo"], date: "2026-11-30" }],
    ["a rule of one's own", { repeat: "custom", rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=8" }],
    ["until after midnight", { startTime: "22:00", endTime: "01:00", weekdays: ["tu"] }],
    ["the whole day", { repeat: "once", startTime: "00:00", endTime: "00:00" }],
    ["several days", { repeat: "once", endDate: "2026-11-26" }],
    ["a day and a night", { repeat: "once", endTime: "10:00", endDate: "2026-11-25" }],
  ])("shows what was filled in: %s", (_title, fields) => {
    expect(formFromSchedule(submitWell(fields))).toEqual({ ...filledIn, ...fields });
  });

  test.each([
    ["FREQ=WEEKLY", "weekly"],
    ["FREQ=DAILY;BYDAY=MO,TU", "weekly"],
    ["FREQ=MONTHLY;BYDAY=TU;BYSETPOS=4", "monthly-nth-weekday"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", "custom"],
    ["FREQ=WEEKLY;BYDAY=MO", "custom"],
    ["FREQ=MONTHLY;BYMONTHDAY=24", "custom"],
    ["FREQ=YEARLY", "custom"],
  ])("%s from another agenda opens as %s", (rrule, repeat) => {
    const schedule: Schedule = { ...submitWell({ repeat: "once" }), rrule };

    expect(formFromSchedule(schedule).repeat).toBe(repeat);
  });

  test("an end that another agenda did not tell is asked for", () => {
    const schedule: Schedule = { ...submitWell({ repeat: "once" }), durationMinutes: 0 };

    expect(formFromSchedule(schedule)).toMatchObject({ endTime: "", endDate: "" });
  });

  test("what was cancelled, moved and added stays, and goes along to a new time", () => {
    const earlier: Schedule = {
      ...submitWell({ skipped: "22-12-2026" }),
      changes: [
        { kind: "skipped", originalLocal: "2026-12-22T10:00" },
        { kind: "cancelled", originalLocal: "2026-12-01T10:00" },
        { kind: "moved", originalLocal: "2026-12-08T10:00", startsLocal: "2026-12-09T15:00", durationMinutes: 60 },
        { kind: "extra", originalLocal: "2026-12-10T10:00", durationMinutes: 60 },
        { kind: "cancelled", originalLocal: "2026-12-15T10:00" },
      ],
    };

    const changed = withChangesOf(submitWell({ startTime: "11:00", skipped: "15-12-2026" }), earlier);
    expect(changed.changes).toEqual([
      { kind: "skipped", originalLocal: "2026-12-15T11:00" },
      { kind: "cancelled", originalLocal: "2026-12-01T11:00" },
      { kind: "moved", originalLocal: "2026-12-08T11:00", startsLocal: "2026-12-09T15:00", durationMinutes: 60 },
      { kind: "extra", originalLocal: "2026-12-10T10:00", durationMinutes: 60 },
    ]);
  });
});
