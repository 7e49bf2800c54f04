// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const termForm = z.object({
  formKey,
  term: z.string("http:problem.unreadable"),
  days: z
    .string("site:rights.term.problem.days")
    .regex(/^[1-9]\d{0,3}$/, "site:rights.term.problem.days")
    .transform(Number),
  reason: z.string().max(300, "site:rights.term.problem.reasonLong").default(""),
});
