// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { monthsField, parentField } from "#modules/people";
import { formKey } from "#platform/http";
import { longestReach, looksLikeEmail, looksLikePhone } from "../sign-ups/sign-up.form.ts";

export const waysToHear = ["at-the-desk", "by-phone", "in-writing"] as const;

/** What a member of the team heard. Nothing is chosen beforehand but how long: half a year. */
export const spokenForm = z
  .object({
    formKey,
    how: z.enum(waysToHear, "programme:hearing.spoken.error.how"),
    months: monthsField,
    parent: parentField,
    /** The mark of the words that were read aloud. */
    again: z.string("programme:hearing.spoken.error.again").max(40, "programme:hearing.spoken.error.again"),
    reach: z
      .string()
      .max(longestReach, "programme:signUp.error.reachTooLong")
      .default("")
      .refine((reach) => reach === "" || looksLikeEmail(reach) || looksLikePhone(reach), {
        message: "programme:desk.error.reach",
      }),
  })
  .transform(({ reach, ...rest }) => ({
    ...rest,
    email: looksLikeEmail(reach) ? reach : null,
    phone: looksLikePhone(reach) ? reach : null,
  }));

export type Spoken = z.output<typeof spokenForm>;
