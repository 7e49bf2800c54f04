// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestWords, neededWords, optionalWords, organizationAmong } from "../writing/fields.form.ts";

export function referralForm(organizations: readonly { id: string }[]) {
  return z
    .object({
      formKey,
      from: organizationAmong(organizations),
      to: organizationAmong(organizations),
      how: neededWords(longestWords, "region:cooperation.referring.problem.how"),
      helps: optionalWords(longestWords),
    })
    .refine(({ from, to }) => from !== to, { path: ["to"], message: "region:cooperation.problem.same" })
    .transform(({ from, to, ...way }) => ({ ...way, fromId: from, toId: to }));
}
