// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey, type TypedValues, typedText } from "#platform/http";

export const organizationFields = ["name", "description", "website", "email", "phone"] as const;

/** It can be taken apart again for a while, but much hangs on it: so it is asked. */
export const mergeForm = z.object({ formKey, sure: z.literal("yes", "network:doubles.problem.sure") });

/** Those of which the one that goes is right. */
export function chosenFromOther<Name extends string>(typed: TypedValues, names: readonly Name[]): Set<Name> {
  return new Set(names.filter((name) => typedText(typed, name) === "goes"));
}
