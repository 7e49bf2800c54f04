// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const longestWords = 500;
export const longestLine = 80;
const words = z.string().max(longestWords, "support:hours.tell.long").default("");

/** All of it may stay empty. */
export const hourFactsForm = z.object({
  comeFor: words,
  neighbourhood: z.string().max(longestLine, "support:hours.tell.long").default(""),
  before: words,
  after: words,
});
