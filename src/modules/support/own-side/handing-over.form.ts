// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestWords = 1000;

/** To whom, among those who have room now; and something for the one whose path it is. */
export function handingOverForm(peerIds: readonly string[]) {
  return z.object({
    formKey,
    peer: z
      .string("support:ownSide.problem.peer")
      .refine((id) => peerIds.includes(id), { message: "support:ownSide.problem.peer" }),
    words: z.string().max(longestWords, "support:ownSide.problem.long").default(""),
  });
}

export const answerForm = z.object({ answer: z.enum(["yes", "no"], "support:ownSide.problem.answer") });
