// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import type { Payer } from "./tables.ts";

export const payers = [
  "municipality",
  "municipalities",
  "insurer",
  "fund",
  "national",
  "own-income",
  "volunteers",
  "unknown",
] as const satisfies readonly Payer[];

/** Without a day and without a payer nothing is said any more. */
export const securingForm = z.object({
  untilOn: z
    .string()
    .default("")
    .refine((typed) => typed === "" || readDay(typed) !== null, "region:map.securing.problem.day")
    .transform((typed) => readDay(typed)),
  payer: z.enum(payers, "region:map.securing.problem.payer").default("unknown"),
});
export type Securing = z.output<typeof securingForm>;
