// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestName = 100;

export const initiativeForm = z.object({
  formKey,
  name: z
    .string("region:characteristics.problem.name")
    .min(1, "region:characteristics.problem.name")
    .max(longestName, "region:characteristics.problem.name"),
});
