// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";

export const longestTitle = 120;

export function meetingForm(today: string) {
  return z.object({
    formKey,
    title: z
      .string("region:meeting.problem.title")
      .min(1, "region:meeting.problem.title")
      .max(longestTitle, "region:meeting.problem.titleLong"),
    place: z.string().max(longestTitle, "region:meeting.problem.titleLong").default(""),
    heldOn: z.string("region:meeting.problem.day").transform((typed, { issues }): string => {
      const day = readDay(typed);
      if (day !== null && day >= today) return day;
      const message = day === null ? "region:meeting.problem.day" : "region:meeting.problem.dayPast";
      issues.push({ code: "custom", input: typed, message });
      return z.NEVER;
    }),
  });
}

export const guestCodeForm = z.object({ code: z.string("region:meeting.problem.code").max(80) });
