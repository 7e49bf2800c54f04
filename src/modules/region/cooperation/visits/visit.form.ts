// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestWords, optionalWords, organizationAmong, pastDay } from "../writing/fields.form.ts";

export const visitReaders = ["everyone", "organizations"] as const;

export function visitForm(organizations: readonly { id: string }[], today: string) {
  return z
    .object({
      formKey,
      from: organizationAmong(organizations),
      to: organizationAmong(organizations),
      visitedOn: pastDay(today),
      struck: optionalWords(longestWords),
      next: optionalWords(longestWords),
      readers: z.enum(visitReaders, "region:cooperation.problem.choice"),
    })
    .refine(({ from, to }) => from !== to, { path: ["to"], message: "region:cooperation.problem.same" })
    .transform(({ from, to, ...visit }) => ({ ...visit, fromId: from, toId: to }));
}
