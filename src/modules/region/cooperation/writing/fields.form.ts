// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import type { TextKey } from "#platform/i18n";

export const longestText = 20_000;
export const longestWords = 4000;
export const longestLine = 200;

const tooLong: TextKey = "region:cooperation.problem.long";

export const keyOnly = z.object({ formKey });

export function optionalWords(most: number) {
  return z.string().max(most, tooLong).default("");
}

export function neededWords(most: number, problem: TextKey) {
  return z.string(problem).min(1, problem).max(most, tooLong);
}

export const neededDay = z
  .string("region:cooperation.problem.day")
  .transform((typed) => readDay(typed) ?? "")
  .refine((day) => day !== "", "region:cooperation.problem.day");

export const optionalDay = z
  .string()
  .default("")
  .transform((typed) => (typed === "" ? null : (readDay(typed) ?? "")))
  .refine((day) => day !== "", "region:cooperation.problem.day");

/** A day that has come already: of what somebody says has happened. */
export function pastDay(today: string) {
  return neededDay.refine((day) => day <= today, "region:cooperation.problem.future");
}

/** "9.30", "9:30" and "09:30" are half past nine. */
export const neededTime = z
  .string("region:cooperation.problem.time")
  .transform((typed) => {
    const [, hour = "", minute = ""] = /^(\d{1,2})[.:](\d{2})$/.exec(typed) ?? [];
    return `${hour.padStart(2, "0")}:${minute}`;
  })
  .refine((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), "region:cooperation.problem.time");

/** One of those that the form showed. */
export function organizationAmong(organizations: readonly { id: string }[]) {
  const problem: TextKey = "region:cooperation.problem.organization";
  return z.string(problem).refine((id) => organizations.some((one) => one.id === id), problem);
}
