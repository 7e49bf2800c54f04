// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { languageCodes } from "#platform/i18n";
import { waysToTell } from "./story.ts";

/** PostgreSQL holds no NUL, and a lone surrogate is no text. */
const words = z.string().transform((text) => text.replaceAll("\u0000", "").toWellFormed().trim());

/** What a person hands over on purpose, in the clear. */
export const storyForm = z.object({
  title: words.pipe(z.string().min(1).max(150)),
  name: words.pipe(z.string().max(60)).default(""),
  words: words.pipe(z.string().min(1).max(60_000)),
  form: z.enum(waysToTell).default("written"),
  endsOn: z.string().refine((day) => readDay(day) === day),
  mayBeFound: z.boolean().default(false),
  language: z.enum(languageCodes).optional(),
});

export const longestWhy = 300;

export const hidingForm = z.object({
  why: z
    .string("selfhelp:publishing.team.whyMissing")
    .min(1, "selfhelp:publishing.team.whyMissing")
    .max(longestWhy, "selfhelp:publishing.team.whyLong"),
});
