// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { words, writtenAs } from "../following/fields.form.ts";
import type { WalkingSide } from "../following/tables.ts";
import { supportKinds } from "../reference.ts";
import { closingPoints, reasonsToEnd } from "./points.ts";

/** Seven points, each of which may stay empty. */
export function reportForm(side: WalkingSide) {
  const points = Object.fromEntries(closingPoints.map((point) => [point, words]));
  return z
    .object({ writtenAs: writtenAs(side) })
    .and(z.object(points as Record<(typeof closingPoints)[number], typeof words>));
}

export const endForm = z.object({
  reason: z
    .union([z.literal(""), z.enum(reasonsToEnd)], "support:closing.problem.reason")
    .default("")
    .transform((chosen) => chosen || null),
  sure: z.literal("yes", "support:closing.problem.sure"),
});

export const reopenForm = z.object({
  kind: z
    .union([z.literal(""), z.enum(supportKinds)], "support:closing.problem.kind")
    .default("")
    .transform((chosen) => chosen || null),
});

/** The pieces that were ticked, by their number. */
export const useForm = z.object({
  may: z.preprocess((value) => [value ?? []].flat(), z.array(z.coerce.number().int().positive())),
});
