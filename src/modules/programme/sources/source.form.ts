// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readFetchableAddress } from "#platform/fetching";
import { formKey } from "#platform/http";
import { everyHours } from "./source.ts";

/** `reach` says whether addresses of the own network may be given too. */
export function sourceForm(reach: Parameters<typeof readFetchableAddress>[1]) {
  return z.object({
    formKey,
    url: z
      .string("programme:sources.problem.url")
      .max(2000, "programme:sources.problem.url")
      .transform((text) => readFetchableAddress(text, reach))
      .pipe(z.string("programme:sources.problem.url")),
    organizationId: z.uuid("programme:sources.problem.organization"),
    name: z.string().max(120, "programme:sources.problem.nameLong").default(""),
    everyHours: z.coerce
      .number("programme:sources.problem.everyHours")
      .refine((hours) => everyHours.some((one) => one === hours), "programme:sources.problem.everyHours"),
    publishes: z
      .string()
      .default("")
      .transform((value) => value === "yes"),
  });
}
export type SourceInput = z.output<ReturnType<typeof sourceForm>>;

export const removalForm = z.object({
  activities: z.enum(["keep", "end"], "programme:sources.problem.activities"),
});
