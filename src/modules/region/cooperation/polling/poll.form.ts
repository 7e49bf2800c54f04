// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestLine, longestWords, neededDay, neededWords, optionalWords } from "../writing/fields.form.ts";

export function pollForm(today: string) {
  return z.object({
    formKey,
    about: neededWords(longestWords, "region:cooperation.polling.problem.about"),
    untilOn: neededDay.refine((day) => day >= today, "region:cooperation.polling.problem.until"),
  });
}

export const outcomeForm = z.object({ formKey, outcome: optionalWords(longestWords) });

export const answerForm = z
  .object({
    formKey,
    holds: optionalWords(longestWords),
    needs: optionalWords(longestWords),
    changed: optionalWords(longestWords),
    organization: optionalWords(longestLine),
  })
  .refine(({ holds, needs, changed }) => holds + needs + changed !== "", {
    path: ["holds"],
    message: "region:cooperation.polling.problem.empty",
  });
