// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestAlternative = 250;

/** What there is to see, or that it is only decoration: one of the two. */
export const pictureForm = z
  .object({
    formKey,
    alternative: z.string().max(longestAlternative, "pictures:problem.alternativeLong").default(""),
    decoration: z.literal("yes").optional(),
  })
  .check(({ value: { alternative, decoration }, issues }) => {
    const isDecoration = decoration === "yes";
    if (isDecoration === (alternative === "")) return;
    const message = isDecoration ? "pictures:problem.bothWays" : "pictures:problem.alternative";
    issues.push({ code: "custom", input: alternative, path: ["alternative"], message });
  })
  .transform(({ alternative }) => ({ alternative: alternative.replaceAll(/\s+/g, " ") }));
