// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestName } from "../starting/starting.form.ts";

export const ownRegionForm = z.object({
  formKey,
  name: z
    .string("region:meeting.problem.name")
    .min(1, "region:meeting.problem.name")
    .max(longestName, "region:meeting.problem.nameLong"),
});

export function joiningForm(regionIds: readonly string[]) {
  return z.object({ formKey, region: z.enum(regionIds, "region:meeting.problem.region") });
}
