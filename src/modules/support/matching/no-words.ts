// SPDX-License-Identifier: EUPL-1.2
import { type Language, readLanguage, type T } from "#platform/i18n";
import type { KindNo } from "./match.form.ts";

/** As the one who asked reads it: in the language in which they asked. */
export function noInWords(
  texts: (language: Language) => T,
  language: string,
  { no, words }: { no: KindNo; words: string },
): string {
  if (no === "own") return words;
  const sentence = texts(readLanguage(language))(`support:matching.no.${no}`);
  return words ? `${sentence}\n${words}` : sentence;
}
