// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readCoordinates } from "#modules/network";

// What may be left empty is null then.
const empty = z.literal("").transform(() => null);

export const optionalEmail = z
  .union([empty, z.email("site:house.problem.email").max(254, "site:house.problem.email").toLowerCase()])
  .default(null);

export const optionalPhone = z
  .union([empty, z.string().regex(/^[+0-9][0-9 ()./-]{2,24}$/, "site:house.problem.phone")])
  .default(null);

/** A link to a map, or two numbers. */
export const optionalPlaceOnMap = z
  .string()
  .max(2000, "site:house.problem.onMap")
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const coordinates = readCoordinates(typed);
    if (coordinates) return coordinates;
    context.addIssue({ code: "custom", message: "site:house.problem.onMap" });
    return z.NEVER;
  });
