// SPDX-License-Identifier: EUPL-1.2
import { type FactWords, rootsOf } from "#platform/search";

/** What people type when they mean a language; Dutch and English. */
export const languageWords = {
  en: "engels engelstalig english",
  ar: "arabisch arabic",
  tr: "turks turkish",
  pl: "pools polish",
  uk: "oekraiens ukrainian",
  ti: "tigrinya",
  fa: "farsi perzisch persian",
  so: "somalisch somali",
  fr: "frans french",
  de: "duits german",
  es: "spaans spanish",
};
export const signLanguageWords = "gebarentaal gebaren ngt doof dove deaf";
export const freeWords = "gratis kosteloos free";

/** Each fact as `what:code`, with what is typed for it; a bar may stand between languages. */
export function readFacts(typed: Record<string, Record<string, string>>): FactWords[] {
  return Object.entries(typed).flatMap(([what, words]) =>
    Object.entries(words).map(([code, text]) => ({
      fact: `${what}:${code}`,
      words: text.split(/[ |]+/).filter(Boolean).map(rootsOf),
    })),
  );
}
