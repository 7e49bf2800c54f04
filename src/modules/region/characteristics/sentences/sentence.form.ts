// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";

export const longestSentence = 300;

export function sentenceForm(today: string) {
  const day = z
    .string("region:characteristics.problem.chosenOn")
    .transform((typed) => readDay(typed) ?? "")
    .refine((chosen) => chosen !== "" && chosen <= today, "region:characteristics.problem.chosenOn");
  return z.object({
    formKey,
    words: z.string().max(longestSentence, "region:characteristics.problem.long").default(""),
    chosenOn: day,
  });
}
