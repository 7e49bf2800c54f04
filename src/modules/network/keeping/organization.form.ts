// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { looksLikePhone, optionalEmail, optionalLine, optionalWebAddress } from "./fields.form.ts";

const orNull = (text: string) => text || null;

export const organizationForm = z.object({
  formKey,
  name: z
    .string("network:keeping.problem.name")
    .min(1, "network:keeping.problem.name")
    .max(300, "network:keeping.problem.long"),
  description: optionalLine(5000),
  website: optionalWebAddress.transform(orNull),
  email: optionalEmail.transform(orNull),
  phone: z
    .string()
    .default("")
    .refine((typed) => typed === "" || looksLikePhone(typed), "network:keeping.problem.phone")
    .transform(orNull),
});
