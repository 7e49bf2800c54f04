// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestLine = 300;

const line = z.string().max(longestLine, "support:roundTables.problem.long");
const passOn = z
  .literal("yes")
  .optional()
  .transform((ticked) => ticked === "yes");

export const differenceForm = z.object({
  formKey,
  line: line.min(1, "support:roundTables.problem.line"),
  passOn,
});
/** At the end of a round table the line may stay empty. */
export const closingForm = z.object({ formKey, line: line.default(""), passOn });
export const lineChangeForm = z.object({
  to: z.enum(["pass-on", "keep", "erase"], "support:roundTables.problem.how"),
});
