// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestNameOfChoice } from "#platform/ui";

/** A name of choice is all it takes; an address only from whoever likes to sign in by mail. */
export const newPlaceForm = z.object({
  formKey,
  name: z
    .string("people:place.error.name")
    .min(1, "people:place.error.name")
    .max(longestNameOfChoice, "people:place.error.nameLong")
    .transform((name) => name.replaceAll(/\s+/g, " ")),
  email: z.preprocess(
    (typed) => (typed === "" ? undefined : typed),
    z.email("people:place.error.email").max(254, "people:place.error.email").toLowerCase().optional(),
  ),
  terug: z.string().optional(),
});
