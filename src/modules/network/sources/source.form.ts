// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readFetchableAddress } from "#platform/fetching";
import { formKey } from "#platform/http";
import { everyDays } from "./source.ts";

/** `reach` says whether addresses of the own network may be given too. */
export function sourceForm(reach: Parameters<typeof readFetchableAddress>[1]) {
  return z.object({
    formKey,
    address: z
      .string("network:sources.problem.address")
      .max(2000, "network:sources.problem.address")
      .transform((text) => readFetchableAddress(text, reach))
      .pipe(z.string("network:sources.problem.address")),
    name: z
      .string("network:sources.problem.name")
      .min(1, "network:sources.problem.name")
      .max(120, "network:sources.problem.nameLong"),
    everyDays: z.coerce
      .number("network:sources.problem.everyDays")
      .refine((days) => everyDays.some((one) => one === days), "network:sources.problem.everyDays"),
    step: z.enum(["look", "add"]).default("look"),
  });
}

export const uploadForm = z.object({ formKey });

/** `column-3` says what stands under the fourth heading. */
export const previewForm = z.looseObject({
  formKey,
  step: z.enum(["columns", "accept", "remove"]).default("accept"),
  name: z.string().max(120, "network:sources.problem.nameLong").default(""),
});

export function chosenColumns(typed: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const index = /^column-(\d{1,3})$/.exec(name)?.[1];
      return index !== undefined && typeof value === "string" ? [[index, value.slice(0, 40)]] : [];
    }),
  );
}

export const endForm = z.object({
  rows: z.enum(["keep", "remove"], "network:sources.problem.rows"),
});
