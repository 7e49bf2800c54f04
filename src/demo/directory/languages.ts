// SPDX-License-Identifier: EUPL-1.2
import type { LanguageCode, SpokenNote } from "./entry.ts";

const names: Record<LanguageCode, string> = {
  nl: "Nederlands",
  en: "Engels",
  ar: "Arabisch",
  tr: "Turks",
  pl: "Pools",
  fa: "Farsi",
  ti: "Tigrinya",
  uk: "Oekraïens",
  es: "Spaans",
  dse: "Nederlandse Gebarentaal",
};

export function languagesOf(spoken: readonly (LanguageCode | SpokenNote)[] = []) {
  return spoken.map((one) => {
    const { code, ...note } = typeof one === "string" ? { code: one } : one;
    return { name: names[code], code, ...note };
  });
}
