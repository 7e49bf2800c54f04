// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { tapSteps, themesToCount } from "./talk.ts";

export const waysElsewhere = ["outreach", "home-visit", "house"] as const;
export const longestNeighbourhood = 80;

/** What a button counts on or takes off. */
const by = z.enum(tapSteps, "support:talks.problem").transform(Number);
const theme = z.enum(themesToCount, "support:talks.problem").default("");

export const talkForm = z.object({ formKey, theme, by });

const day = z
  .string("support:talks.elsewhere.problem.day")
  .refine((typed) => readDay(typed) === typed, "support:talks.elsewhere.problem.day");

/** Talks on the street, at somebody's home, or in the house: which day, and where about. */
export const sheetForm = z.object({
  way: z.enum(waysElsewhere, "support:talks.elsewhere.problem.way"),
  day,
  neighbourhood: z.string().max(longestNeighbourhood, "support:talks.elsewhere.problem.long").default(""),
});

export const talkElsewhereForm = sheetForm.extend({ formKey, theme, by });
