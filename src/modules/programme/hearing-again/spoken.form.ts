// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { monthsField, parentField } from "#modules/people";
import { formKey } from "#platform/http";
import { contactOf, eitherReach } from "../sign-ups/contact.form.ts";

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
    reach: eitherReach,
  })
  .transform(({ reach, ...rest }) => ({ ...rest, ...contactOf(reach) }));

export type Spoken = z.output<typeof spokenForm>;
