// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { hasTitleInEnglish, titleEnMissing, writtenFields } from "../written/written.form.ts";

/** What is not kept at once is shown first. */
export const newsForm = z
  .object({ formKey, ...writtenFields, step: z.enum(["preview", "edit", "save"]).default("save") })
  .refine(hasTitleInEnglish, titleEnMissing);

/** At once, or from the start of a day on that is still to come. */
export function publicationForm(today: string) {
  return z
    .object({ when: z.enum(["now", "day"], "site:news.problem.when"), day: z.string().default("") })
    .transform(({ when, day }) => (when === "now" ? { day: null } : { day: readDay(day) ?? "" }))
    .refine(({ day }) => day === null || day > today, { path: ["day"], message: "site:news.problem.day" });
}
