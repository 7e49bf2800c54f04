// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { optionalEmail, optionalLine } from "./fields.form.ts";

export const keyForm = z.object({ formKey });

export const keeperForm = z.object({
  formKey,
  name: optionalLine(100),
  email: optionalEmail.transform((typed) => typed.toLowerCase() || null),
});

export const declineForm = z.object({
  answer: z
    .string("network:keeping.problem.answer")
    .min(1, "network:keeping.problem.answer")
    .max(500, "network:keeping.problem.long"),
});

export const partnerForm = z.object({
  partner: z.enum(["yes", "no"], "network:keeping.problem.choice").transform((typed) => typed === "yes"),
});

export const nodForm = z.object({
  nod: z.enum(["region", "yes", "no"], "network:keeping.problem.choice"),
});

/** A look that somebody took today or earlier. */
export function checkForm(today: string) {
  return z.object({
    formKey,
    way: z.enum(["visited", "phoned", "team"], "network:keeping.problem.choice"),
    checkedOn: z
      .string("network:keeping.problem.day")
      .transform((typed) => readDay(typed) ?? "")
      .refine((day) => day !== "" && day <= today, "network:keeping.problem.day"),
    remark: optionalLine(300),
  });
}

function days(least: number, most: number) {
  const problem: TextKey = "network:keeping.problem.days";
  return z.coerce.number(problem).int(problem).min(least, problem).max(most, problem);
}

export const rulesForm = z.object({
  staleDays: days(30, 730),
  unansweredDays: days(14, 365),
  hiddenDays: days(30, 730),
  needsNod: z.enum(["yes", "no"], "network:keeping.problem.choice").transform((typed) => typed === "yes"),
});
