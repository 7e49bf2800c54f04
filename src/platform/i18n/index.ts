// SPDX-License-Identifier: EUPL-1.2
import { createInstance } from "i18next";

/** Languages in which every text exists; a missing key fails the build. The first is the one others fall back to. */
export const completeLanguages = ["nl", "en"] as const;
export type Language = (typeof completeLanguages)[number];

/** Each module adds the type of its own nl.json: `declare module "#platform/i18n" { interface Texts { programme: typeof nl } }`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Texts {}

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${"one" | "other"}` ? Stem : Key;

/** `module:path.to.text`, for instance `programme:signUp.title`. */
export type TextKey = { [Module in keyof Texts & string]: `${Module}:${Paths<Texts[Module]>}` }[keyof Texts & string];
export type TextValues = Record<string, string | number>;
export type T = (key: TextKey, values?: TextValues) => string;

export type TextFiles = Record<Language, Record<string, object>>;

/** The one place where texts are looked up; views get the `T` of the language of their request. */
export function createTexts(files: TextFiles): (language: Language) => T {
  const instance = createInstance();
  instance.init({
    resources: files as Record<string, Record<string, Record<string, string>>>,
    lng: completeLanguages[0],
    fallbackLng: completeLanguages[0],
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false }, // Preact escapes
  });
  const inLanguage = (language: Language) =>
    rememberPlainTexts((key, values) => instance.t(key, { lng: language, nsSeparator: ":", ...values }));
  const byLanguage: Record<Language, T> = { nl: inLanguage("nl"), en: inLanguage("en") };
  return (language) => byLanguage[language];
}

/** Most texts have no values and never change, and a list page asks for hundreds. */
function rememberPlainTexts(translate: (key: string, values?: TextValues) => string): T {
  const plain = new Map<string, string>();
  return (key, values) => {
    if (values) return translate(key, values);
    const known = plain.get(key) ?? translate(key);
    plain.set(key, known);
    return known;
  };
}
