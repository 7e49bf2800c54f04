// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const guestEraseForm = z.object({ formKey, signUps: z.literal("erase").catch("erase") });

/** With sign-ups at their own place, someone says themselves what becomes of those. */
export const eraseForm = z.object({
  formKey,
  signUps: z.enum(["erase", "stay"], "site:rights.erase.signUps.problem"),
});
