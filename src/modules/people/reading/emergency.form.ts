// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

/** What someone writes who opens something that is closed. */
export const emergencyForm = z.object({
  formKey,
  reason: z
    .string()
    .trim()
    .min(3, "people:reading.emergency.reasonProblem")
    .max(500, "people:reading.emergency.tooLong"),
});
