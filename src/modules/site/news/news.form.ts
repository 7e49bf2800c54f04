// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";

const title = z.string("site:problem.title").min(1, "site:problem.title").max(120, "site:problem.titleLong");
const body = z.string().max(20_000, "site:problem.bodyLong").default("");

/** Dutch is always there; English when its title is filled in. What is not kept at once is shown first. */
export const newsForm = z
  .object({
    formKey,
    titleNl: title,
    bodyNl: body,
    titleEn: z.string().max(120, "site:problem.titleLong").default(""),
    bodyEn: body,
    step: z.enum(["preview", "edit", "save"]).default("save"),
  })
  .refine((news) => news.bodyEn === "" || news.titleEn !== "", { path: ["titleEn"], message: "site:problem.titleEn" });
export type NewsInput = z.output<typeof newsForm>;

/** At once, or from the start of a day on that is still to come. */
export function publicationForm(today: string) {
  return z
    .object({ when: z.enum(["now", "day"], "site:news.problem.when"), day: z.string().default("") })
    .transform(({ when, day }) => (when === "now" ? { day: null } : { day: readDay(day) ?? "" }))
    .refine(({ day }) => day === null || day > today, { path: ["day"], message: "site:news.problem.day" });
}
