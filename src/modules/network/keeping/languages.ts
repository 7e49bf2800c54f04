// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";

/** Those that can be ticked; any other is typed. */
export const languageChoices = [
  ...([
    "nl",
    "en",
    "de",
    "fr",
    "es",
    "pt",
    "pap",
    "tr",
    "ar",
    "zgh",
    "ku",
    "fa",
    "prs",
    "ps",
    "ur",
    "so",
    "ti",
  ] as const),
  ...(["am", "pl", "uk", "ru", "bg", "ro", "zh", "vi", "hi", "dse"] as const),
];

export function languageInWords(code: string, reader: Language): string {
  return new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? code;
}

/** In Dutch, as it stands in the directory; null for what is no code. */
export function nameOfCode(code: string): string | null {
  return (languageChoices as readonly string[]).includes(code) ? languageInWords(code, "nl") : null;
}
