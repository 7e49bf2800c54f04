// SPDX-License-Identifier: EUPL-1.2

type LanguageFacts = {
  /** What it calls itself. */
  name: string;
  direction: "ltr" | "rtl";
  locale: `${string}-${string}`;
  decimalMark: "," | ".";
};

/** Every language of the site. What one of them has no text for yet is read in the first. */
export const languages = {
  nl: { name: "Nederlands", direction: "ltr", locale: "nl-NL", decimalMark: "," },
  en: { name: "English", direction: "ltr", locale: "en-GB", decimalMark: "." },
} as const satisfies Record<string, LanguageFacts>;
export type Language = keyof typeof languages;
export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** In which houses write, and which others fall back to. */
export const firstLanguage = "nl";
export type OtherLanguage = Exclude<Language, typeof firstLanguage>;
export const otherLanguages: readonly OtherLanguage[] = languageCodes.filter((code) => code !== firstLanguage);

/** Languages in which every text exists; a missing key fails the build. */
export const completeLanguages = [firstLanguage, "en"] as const satisfies Language[];
type CompleteLanguage = (typeof completeLanguages)[number];

/** The texts of a module: whole in the complete languages, and in others as far as they are written. */
export type TextsOf<Tree> = Record<CompleteLanguage, Tree> & Partial<Record<Language, Begun<Tree>>>;
type Begun<Tree> = { [Key in keyof Tree]?: Tree[Key] extends string ? string : Begun<Tree[Key]> };

/** Words outside the texts. `wordsIn` reads them in the first language where there are no others. */
export type InLanguages<Words> = Record<typeof firstLanguage, Words> & Partial<Record<Language, Words>>;

export function wordsIn<Words>(language: Language, words: InLanguages<Words>): Words {
  return words[language] ?? words[firstLanguage];
}

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** A code that was kept or typed, as a language of the site; the first for any other. */
export function readLanguage(code: string): Language {
  return isLanguage(code) ? code : firstLanguage;
}

/** "Engels", "Dutch": as whoever reads the one language calls the other. */
export function nameOfLanguage(code: string, reader: Language): string {
  return new Intl.DisplayNames(languages[reader].locale, { type: "language" }).of(code) ?? code;
}

/** For what is written in another language than the page around it. */
export function langBeside(page: Language, written: Language): Language | undefined {
  return written === page ? undefined : written;
}
