// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { type ChosenReader, type ReadersHere, readChoice, wishes } from "./concern.ts";

export const longestWords = 5000;

const words = z
  .string("house:concerns.problem.what")
  .min(1, "house:concerns.problem.what")
  .max(longestWords, "house:concerns.problem.long");

function readerAmong(here: ReadersHere) {
  return z.string("house:concerns.problem.reader").transform((typed, { issues }): ChosenReader => {
    const chosen = readChoice(typed, here);
    if (chosen) return chosen;
    issues.push({ code: "custom", input: typed, message: "house:concerns.problem.reader" });
    return z.NEVER;
  });
}

/** Only what happened and who reads it are needed. */
export function concernForm(here: ReadersHere) {
  return z
    .object({
      formKey,
      what: words,
      wish: z.enum(wishes).default("tell"),
      reader: readerAmong(here),
      name: z.string().max(100, "house:concerns.problem.name").default(""),
      contact: z.string().max(200, "house:concerns.problem.contact").default(""),
    })
    .transform(({ reader, ...rest }) => ({ ...rest, ...reader }));
}

export function otherReaderForm(here: ReadersHere) {
  return z.object({ formKey, reader: readerAmong(here) });
}

export const ownWordsForm = z.object({ formKey, body: words });
export const takeBackForm = z.object({ sure: z.literal("yes", "house:concerns.problem.sure") });

export const stepForm = z.object({
  formKey,
  kind: z.enum(["words", "done", "told"], "house:concerns.problem.kind"),
  body: words,
});
export const closingForm = z.object({ formKey });
export const concernCodeForm = z.object({ code: z.string("house:concerns.problem.code").max(40) });
