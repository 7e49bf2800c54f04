// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

const digits = /^[1-9][0-9]{3}$/;

/** "1501, 1502 1503 AB": the four digits of each. */
export const neighbourhoodForm = z.object({
  formKey,
  name: z
    .string("region:meeting.problem.neighbourhood")
    .min(1, "region:meeting.problem.neighbourhood")
    .max(80, "region:meeting.problem.nameLong"),
  postcodes: z
    .string()
    .default("")
    .transform((typed, { issues }): string[] => {
      const codes = typed
        .toUpperCase()
        .replaceAll(/([0-9])\s*[A-Z]{2}\b/g, "$1")
        .split(/[\s,;]+/)
        .filter(Boolean);
      if (codes.length > 0 && codes.length <= 40 && codes.every((code) => digits.test(code)))
        return [...new Set(codes)];
      issues.push({ code: "custom", input: typed, message: "region:meeting.problem.postcodes" });
      return z.NEVER;
    }),
});

export type NeighbourhoodFacts = { name: string; postcodes: string[] };
