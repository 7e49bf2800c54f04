// SPDX-License-Identifier: EUPL-1.2
import { checkedInWords, type LastCheck } from "#modules/network";
import type { Language, T } from "#platform/i18n";

/** "nagelopen op 3 november door De Proeftuin", for behind other words; as the directory has it. */
export function checkedLine(t: T, language: Language, check: LastCheck): string {
  const words = checkedInWords(t, language, check);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
