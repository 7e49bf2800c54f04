// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const judgements = ["shown", "read", "left-out"] as const;
export const longestWhy = 300;

export const judgeForm = z
  .object({
    state: z.enum(judgements, "region:characteristics.problem.judgement"),
    why: z.string().max(longestWhy, "region:characteristics.problem.long").default(""),
  })
  .refine(({ state, why }) => state !== "left-out" || why !== "", {
    path: ["why"],
    message: "region:characteristics.problem.why",
  });
