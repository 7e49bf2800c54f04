// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { type OtherLanguage, otherLanguages } from "#platform/i18n";
import type { HourWords } from "./hours.queries.ts";

export const longestWords = 500;
export const longestLine = 80;
const words = z.string().max(longestWords, "support:hours.tell.long").default("");

/** What is said of an hour in words; a neighbourhood is called the same in every language. */
export const wordNames = ["comeFor", "before", "after"] as const;
type WordName = (typeof wordNames)[number];
type FieldIn = `${OtherLanguage}_${WordName}`;

/** "en_comeFor" */
export function fieldIn(language: OtherLanguage, name: WordName): FieldIn {
  return `${language}_${name}`;
}

const inOthers = Object.fromEntries(
  otherLanguages.flatMap((language) => wordNames.map((name) => [fieldIn(language, name), words])),
) as Record<FieldIn, typeof words>;

/** All of it may stay empty. */
export const hourFactsForm = z
  .object({
    comeFor: words,
    neighbourhood: z.string().max(longestLine, "support:hours.tell.long").default(""),
    before: words,
    after: words,
    ...inOthers,
  })
  .transform(({ comeFor, neighbourhood, before, after, ...others }) => ({
    facts: { comeFor, neighbourhood, before, after },
    others: otherLanguages.map((language) => ({ language, ...wordsIn(others, language) })),
  }));

function wordsIn(typed: Record<FieldIn, string>, language: OtherLanguage): HourWords {
  const [comeFor, before, after] = wordNames.map((name) => typed[fieldIn(language, name)]);
  return { comeFor: comeFor ?? "", before: before ?? "", after: after ?? "" };
}
