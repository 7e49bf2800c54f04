// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { lifeDomains } from "../reference.ts";
import { whoCan } from "./commitment.ts";
import { dayOrNone, longestLine, ticked, writtenAs } from "./fields.form.ts";
import type { WalkingSide } from "./tables.ts";

/** What and who are needed; a day only if one likes. */
export function commitmentForm(side: WalkingSide) {
  return z.object({
    formKey,
    words: z
      .string("support:following.problem.words")
      .min(1, "support:following.problem.words")
      .max(longestLine, "support:following.problem.longLine"),
    who: z.enum(whoCan, "support:following.problem.who"),
    domain: z.enum(lifeDomains, "support:following.problem.domain"),
    dueOn: dayOrNone,
    remind: ticked,
    writtenAs: writtenAs(side),
  });
}
export type CommitmentForm = z.output<ReturnType<typeof commitmentForm>>;

export const outcomeForm = z.object({ outcome: z.enum(["done", "let-go", "open"], "http:problem.unreadable") });
export type CommitmentOutcome = z.output<typeof outcomeForm>["outcome"];
export const removeForm = z.object({ sure: z.literal("yes", "support:following.problem.sure") });
