// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Option } from "#platform/ui";
import { type DirectoryFilter, type FilterKey, parameterName, queryOf } from "../finding/filter.ts";
import { accessWords, audienceWords, distances, themeWords } from "../finding/filter-words.ts";
import { ownTerms } from "../terms/own-terms.ts";
import { languageInWords } from "./entry-words.ts";
import type { Reader } from "./reader.ts";

/** As this choice stands in an address, and so in a field. */
export function valuesOf(filter: DirectoryFilter, key: FilterKey): string[] {
  return queryOf(filter).getAll(parameterName(key));
}

export function themeOptions(t: T): Option[] {
  return ownTerms.theme.map((code) => ({ value: themeWords[code], label: t(`network:terms.theme.${code}`) }));
}

export function audienceOptions(t: T): Option[] {
  return ownTerms.audience.map((code) => ({ value: audienceWords[code], label: t(`network:terms.audience.${code}`) }));
}

export function accessOptions(t: T): Option[] {
  return ownTerms.access.map((code) => ({ value: accessWords[code], label: t(`network:terms.access.${code}`) }));
}

export function distanceOptions(t: T): Option[] {
  return distances.map((km) => ({ value: String(km), label: t("network:entries.filter.withinKm", { km }) }));
}

/** What people in the Netherlands speak most; another can still stand in an address. */
const spoken = [
  ...(["nl", "en", "ar", "bg", "de", "es", "fa", "fr", "hu", "it", "ku", "pap", "pl", "ps", "pt", "ro"] as const),
  ...(["ru", "so", "ti", "tr", "uk", "ur", "vi", "zh"] as const),
];

export function languageOptions(reader: Reader, chosen: string | undefined): Option[] {
  const codes: readonly string[] = chosen && !spoken.some((code) => code === chosen) ? [...spoken, chosen] : spoken;
  return codes
    .map((code) => ({ value: code, label: languageInWords(reader, { code, name: null }) }))
    .sort((a, b) => a.label.localeCompare(b.label, reader.language));
}
