// SPDX-License-Identifier: EUPL-1.2
import type { SpokenLanguage } from "#modules/programme";
import { type Language, languages, type T } from "#platform/i18n";
import type { LifeTheme, SupportKind, Weekday } from "../reference.ts";
import type { Reason } from "./propose.ts";

/** "spreekt Turks, komt in Kogerveld en kan op donderdag": why this one, in one plain sentence. */
export function reasonsInWords(t: T, language: Language, reasons: readonly Reason[]): string {
  const words = reasons.map((reason) => reasonInWords(t, language, reason));
  return words.length === 0 ? "" : listed(words, language);
}

function reasonInWords(t: T, language: Language, reason: Reason): string {
  const all = (words: string[]) => listed(words, language);
  switch (reason.is) {
    case "speaks":
      return t("support:matching.reason.speaks", { languages: all(reason.languages.map((one) => spoken(t, one))) });
    case "offersSome":
      return t("support:matching.reason.offersSome", { kinds: all(reason.kinds.map((one) => offered(t, one))) });
    case "neighbourhood":
      return t("support:matching.reason.neighbourhood", { name: reason.name });
    case "days":
      return t("support:matching.reason.days", { days: all(reason.days.map((one) => dayName(t, one))) });
    case "themes":
      return t("support:matching.reason.themes", { themes: all(reason.themes.map((one) => themeName(t, one))) });
    case "gender":
      return t("support:matching.reason.gender", { gender: t(`support:gender.${reason.gender}`) });
    case "ageBand":
      return t("support:matching.reason.ageBand", { ageBand: t(`support:ageBand.${reason.ageBand}`) });
    default:
      return t(`support:matching.reason.${reason.is}`);
  }
}

/** What is stored are codes of the lists that the forms offer. */
export function spoken(t: T, code: string): string {
  return t(`programme:languageName.${code as SpokenLanguage}`);
}

export function dayName(t: T, code: string): string {
  return t(`support:day.${code as Weekday}`);
}

export function themeName(t: T, code: string): string {
  return t(`support:theme.${code as LifeTheme}`);
}

function offered(t: T, code: string): string {
  return t(`support:matching.kind.${code as SupportKind}`);
}

export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(languages[language].locale, { type: "conjunction" }).format(words);
}
