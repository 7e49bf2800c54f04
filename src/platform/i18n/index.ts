// SPDX-License-Identifier: EUPL-1.2
import { createInstance } from "i18next";
import { firstLanguage, type Language } from "./languages.ts";

export { capitalize } from "./capitalize.ts";
export {
  completeLanguages,
  firstLanguage,
  type InLanguages,
  isLanguage,
  type Language,
  langBeside,
  languageCodes,
  languages,
  nameOfLanguage,
  type OtherLanguage,
  otherLanguages,
  readLanguage,
  type TextsOf,
  wordsIn,
} from "./languages.ts";

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

/** By language, then by module. */
export type TextFiles = Record<string, Record<string, object | undefined>>;

/** The one place where texts are looked up; views get the `T` of the language of their request. */
export function createTexts(files: TextFiles): (language: Language) => T {
  const instance = createInstance();
  instance.init({
    resources: files as Record<string, Record<string, Record<string, string>>>,
    lng: firstLanguage,
    fallbackLng: firstLanguage,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false }, // Preact escapes
  });
  const inLanguage = (language: Language) =>
    rememberTexts(language, (key, asked) => instance.t(key, { lng: language, nsSeparator: ":", ...asked }));
  const made = new Map<Language, T>();
  return (language) => {
    const t = made.get(language) ?? inLanguage(language);
    made.set(language, t);
    return t;
  };
}

type Translate = (key: string, asked: { count?: string | number; skipInterpolation: true }) => string;

/** Texts never change, and a list page asks for hundreds: each is looked up once, in each of its plurals. */
function rememberTexts(language: Language, translate: Translate): T {
  const known = new Map<string, string>();
  const plurals = [language, firstLanguage].map((code) => new Intl.PluralRules(code)); // what has no words yet has those of the first
  const look = (key: string, name: string, count?: string | number) => {
    const words = translate(key, { ...(count !== undefined && { count }), skipInterpolation: true });
    known.set(name, words);
    return words;
  };
  return (key, values = {}) => {
    const { count } = values;
    const name = count === undefined ? key : `${key} ${plurals.map((rules) => rules.select(Number(count)))}`;
    return fillIn(known.get(name) ?? look(key, name, count), values);
  };
}

/** What is filled in stays as it is, whatever it looks like: people typed it. */
function fillIn(words: string, values: TextValues): string {
  if (!words.includes("{{")) return words;
  return words.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name: string) => String(values[name.trim()] ?? ""));
}
