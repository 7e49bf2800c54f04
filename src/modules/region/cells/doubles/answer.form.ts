// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const doubleViews = ["fine", "talk"] as const;
export const longestAnswer = 600;

export const answerForm = z.object({
  view: z.enum(doubleViews, "region:cells.problem.view"),
  words: z
    .string("region:cells.problem.answer")
    .min(1, "region:cells.problem.answer")
    .max(longestAnswer, "region:cells.problem.long"),
});
