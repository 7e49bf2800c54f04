// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const remarkAbouts = ["closed", "moved", "phone", "hours", "other"] as const;
export const remarkOutcomes = ["changed", "right", "ended"] as const;
export const longestRemark = 1000;

export const remarkForm = z
  .object({
    formKey,
    about: z.enum(remarkAbouts, "network:remarks.problem.about"),
    words: z.string().max(longestRemark, "network:remarks.problem.long").default(""),
    email: z
      .union([z.literal(""), z.email("network:remarks.problem.email").max(254, "network:remarks.problem.email")])
      .default("")
      .transform((typed) => typed.toLowerCase() || null),
  })
  .refine(({ about, words }) => about !== "other" || words !== "", {
    path: ["words"],
    message: "network:remarks.problem.words",
  });

export const remarkAnswerForm = z.object({
  outcome: z.enum(remarkOutcomes, "network:remarks.problem.outcome"),
  answer: z.string().max(500, "network:remarks.problem.long").default(""),
});
