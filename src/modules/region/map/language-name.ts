// SPDX-License-Identifier: EUPL-1.2
import { type Language, nameOfLanguage, type T } from "#platform/i18n";

/** ISO 639-3 for Dutch sign language, which the lists of browsers and servers have no name for. */
export const dutchSignLanguage = "dse";

export function languageName(t: T, reader: Language, code: string): string {
  return code === dutchSignLanguage ? t("region:map.signLanguage") : nameOfLanguage(code, reader);
}
