// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { monthsField, parentField } from "#modules/people";
import { checked, formKey } from "#platform/http";
import { sharedParts } from "./share.ts";

export const longestName = 100;

/** What, with whom, and until when: nothing is chosen beforehand but half a year. */
export const shareForm = z.object({
  formKey,
  parts: checked(sharedParts).refine((parts) => parts.length > 0, { message: "support:sharing.problem.parts" }),
  readerKind: z.enum(["person", "organization"], "support:sharing.problem.readerKind"),
  readerName: z
    .string("support:sharing.problem.readerName")
    .min(1, "support:sharing.problem.readerName")
    .max(longestName, "support:sharing.problem.long"),
  relation: z.string().max(longestName, "support:sharing.problem.long").default(""),
  shownName: z.string().max(longestName, "support:sharing.problem.long").default(""),
  months: monthsField,
  parent: parentField,
});
export type NewShareForm = z.output<typeof shareForm>;
