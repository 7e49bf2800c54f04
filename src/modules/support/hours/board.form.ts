// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestName = 60;

/** A name, if somebody likes to be called by one. */
export const boardForm = z.object({
  formKey,
  name: z.string().max(longestName, "support:hours.board.long").default(""),
  hour: z.union([z.literal(""), z.uuid("support:hours.board.over")]).default(""),
});
