// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { addDays, readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { readingChoices } from "./release.ts";

export const longestTitle = 120;
export const longestName = 120;
export const longestLine = 500;
export const longestWords = 8000;
/** A link never opens longer than this. */
const mostDaysOpen = 366;

const long = "region:releases.problem.long";
const text = (name: "title" | "forWhom" | "heading" | "content" | "toWhom" | "reason" | "body", most: number) => {
  const message = `region:releases.problem.${name}` as const;
  return z.string(message).min(1, message).max(most, long);
};
const line = (most: number) => z.string().max(most, long).default("");
const day = z.string("region:releases.problem.day").transform((typed, { issues }) => {
  const read = readDay(typed);
  if (read) return read;
  issues.push({ code: "custom", input: typed, message: "region:releases.problem.day" });
  return z.NEVER;
});

const names = { title: text("title", longestTitle), forWhom: text("forWhom", longestName) };

export const newReleaseForm = z
  .object({ formKey, ...names, periodFrom: day, periodUntil: day })
  .refine(({ periodFrom, periodUntil }) => periodUntil >= periodFrom, {
    path: ["periodUntil"],
    message: "region:releases.problem.order",
  });

export const renameForm = z.object({ ...names, whatChanged: line(longestLine) });

export const partForm = z.object({
  formKey,
  heading: text("heading", longestTitle),
  content: text("content", longestWords),
  names: line(longestName),
});

export const knownForm = z.object({ formKey, name: z.string("region:releases.problem.name") });

export const readingForm = z.object({
  days: z
    .enum(
      readingChoices.map((days) => `${days}` as const),
      "region:releases.problem.days",
    )
    .transform(Number),
});

export const wordOutcomes = ["answered", "takenIn", "leftOut"] as const;
export const answerForm = z.object({
  outcome: z.enum(wordOutcomes, "region:releases.problem.outcome"),
  answer: text("body", longestLine),
});

/** Words about the whole, or about a part; an objection is to a part. */
export const sayForm = z
  .object({
    formKey,
    about: z.union([z.literal(""), z.uuid()]).default(""),
    kind: z.enum(["words", "objection"], "region:releases.problem.kind"),
    body: text("body", 2000),
  })
  .refine(({ about, kind }) => kind === "words" || about !== "", {
    path: ["about"],
    message: "region:releases.problem.about",
  });

export const takeBackForm = z.object({ formKey });
export const versionForm = z.object({ formKey });
export const doorForm = z.object({ version: z.coerce.number().int().min(1).max(30_000) });

export function givingForm(today: string) {
  return z.object({ formKey, toWhom: text("toWhom", longestName), expiresOn: day }).check(({ value, issues }) => {
    const { expiresOn } = value;
    if (expiresOn >= today && expiresOn <= addDays(today, mostDaysOpen)) return;
    issues.push({ code: "custom", input: expiresOn, path: ["expiresOn"], message: "region:releases.problem.expires" });
  });
}

export const withdrawalForm = z.object({ reason: text("reason", longestLine) });
export const sureForm = z.object({ sure: z.literal("yes", "region:releases.problem.sure") });
