// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { partNames } from "#modules/network";
import { checked } from "#platform/http";

export const partsForm = z.object({
  parts: checked(partNames),
  /** Said on the page that asks once more, because something planned goes out of sight. */
  isSure: z.literal("ja").optional(),
});
