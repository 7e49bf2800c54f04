// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { GivenBy, Months } from "./consent.ts";

/** Half a year is proposed where somebody chooses; whoever sends something else chose nothing we offer. */
export const monthsField = z
  .enum(["3", "6", "12"], "people:consent.error.months")
  .transform((months): Months => (months === "3" ? 3 : months === "6" ? 6 : 12));

/** Nobody's age is asked: a parent or guardian who says yes for someone under 16 ticks it themselves. */
export const parentField = z
  .literal("yes")
  .optional()
  .transform((ticked): GivenBy => (ticked === "yes" ? "parent-or-guardian" : "self"));

/** Two buttons, and neither is chosen beforehand. */
export const answerForm = z.object({
  answer: z.enum(["yes", "no"], "people:consent.error.answer"),
  months: monthsField,
  parent: parentField,
});
