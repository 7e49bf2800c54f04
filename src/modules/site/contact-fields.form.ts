// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readCoordinates } from "#modules/network";
import type { TextKey } from "#platform/i18n";

/** What may not be left empty, of so many letters at most. */
export function line(most: number, problem: TextKey) {
  return z.string(problem).min(1, problem).max(most, problem);
}

export function email(problem: TextKey) {
  return z.email(problem).max(254, problem).toLowerCase();
}

// What may be left empty is null then.
const empty = z.literal("").transform(() => null);

export function optionalEmail(problem: TextKey = "site:problem.email") {
  return z.union([empty, email(problem)]).default(null);
}

export function optionalPhone(problem: TextKey = "site:problem.phone") {
  return z.union([empty, z.string().regex(/^[+0-9][0-9 ()./-]{2,24}$/, problem)]).default(null);
}

/** A link to a map, or two numbers. */
export const optionalPlaceOnMap = z
  .string()
  .max(2000, "site:problem.onMap")
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const coordinates = readCoordinates(typed);
    if (coordinates) return coordinates;
    context.addIssue({ code: "custom", message: "site:problem.onMap" });
    return z.NEVER;
  });
