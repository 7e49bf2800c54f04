// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { key, optional, required } from "../asking/form-fields.ts";
import { readDayLines, readTime } from "./form-values.ts";

export const repeats = [
  "once",
  "weekly",
  "every-two-weeks",
  "monthly-nth-weekday",
  "monthly-last-weekday",
  "custom",
] as const;
export const weekdayCodes = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** `endDate` is only for what lasts longer than a day and a night; `rrule` only for `custom`. Messages are text keys. */
export const scheduleForm = z.object({
  repeat: z.enum(repeats, { error: key("programme:schedule.refused.repeat") }),
  weekdays: z.preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(z.enum(weekdayCodes, { error: key("programme:schedule.refused.weekday") })),
  ),
  date: required(readDay, "programme:schedule.refused.date"),
  startTime: required(readTime, "programme:schedule.refused.startTime"),
  endTime: required(readTime, "programme:schedule.refused.endTime"),
  endDate: optional(readDay, "programme:schedule.refused.endDate", null),
  until: optional(readDay, "programme:schedule.refused.until", null),
  skipped: optional(readDayLines, "programme:schedule.refused.skipped", []),
  rrule: z.string().max(500, key("programme:schedule.refused.rule.unreadable")).default(""),
});
export type ScheduleInput = z.output<typeof scheduleForm>;

/** As the fields of the page show them. */
export type ScheduleFields = {
  repeat: (typeof repeats)[number];
  weekdays: WeekdayCode[];
  date: string;
  startTime: string;
  endTime: string;
  endDate: string;
  until: string;
  skipped: string;
  rrule: string;
};
export type WeekdayCode = (typeof weekdayCodes)[number];
