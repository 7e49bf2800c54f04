// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestReflection = 5000;
/** The three questions that help; each may stay empty, but not all of them. */
export const reflectionQuestions = ["touched", "mine", "next"] as const;

const words = z.string().max(longestReflection, "support:ownSide.problem.long").default("");

export const reflectionForm = z
  .object({ formKey, touched: words, mine: words, next: words })
  .refine(({ touched, mine, next }) => touched + mine + next !== "", {
    path: ["touched"],
    message: "support:ownSide.problem.nothing",
  });
