// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const longestWhy = 200;

export const outOfSightForm = z.object({
  what: z.enum(["news", "page", "picture"]),
  subject: z.string(),
  why: z.string().max(longestWhy, "site:inSight.whyLong").default(""),
});
