// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { municipalityRoles } from "./roles.ts";

export const longestLine = 400;

/** What was done, in which of the four ways, and on which day: not before it happened. */
export function lineForm(today: string) {
  return z.object({
    formKey,
    role: z.enum(municipalityRoles, "region:meeting.problem.role"),
    words: z
      .string("region:meeting.problem.line")
      .min(1, "region:meeting.problem.line")
      .max(longestLine, "region:meeting.problem.lineLong"),
    doneOn: z.string("region:meeting.problem.day").transform((typed, { issues }): string => {
      const day = readDay(typed);
      if (day !== null && day <= today) return day;
      const message = day === null ? "region:meeting.problem.day" : "region:meeting.problem.dayAhead";
      issues.push({ code: "custom", input: typed, message });
      return z.NEVER;
    }),
  });
}

export const deskForm = z.object({ organization: z.uuid("region:meeting.problem.organization") });
