// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import {
  longestLine,
  longestText,
  longestWords,
  neededDay,
  neededWords,
  optionalDay,
  optionalWords,
  organizationAmong,
  pastDay,
} from "../writing/fields.form.ts";

const body = neededWords(longestText, "region:cooperation.covenant.problem.body");

export const covenantForm = z.object({
  formKey,
  title: neededWords(longestLine, "region:cooperation.covenant.problem.title"),
  fromOn: neededDay,
  body,
});
export const versionForm = z.object({ formKey, fromOn: neededDay, body });
export const shownForm = z.object({
  formKey,
  shown: z.enum(["yes", "no"], "region:cooperation.problem.choice").transform((typed) => typed === "yes"),
});

export function partyForm(organizations: readonly { id: string }[]) {
  return z.object({ formKey, organization: organizationAmong(organizations) });
}

export const promiseForm = z.object({ formKey, promise: optionalWords(longestWords) });

/** Signed on paper, or on the day itself behind the link. */
export function signatureForm(today: string) {
  return z
    .object({ formKey, signedOn: pastDay(today), signedUntil: optionalDay })
    .refine(({ signedOn, signedUntil }) => signedUntil === null || signedUntil > signedOn, {
      path: ["signedUntil"],
      message: "region:cooperation.covenant.problem.until",
    });
}
