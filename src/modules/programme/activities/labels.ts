// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { IconName } from "#platform/ui";
import { accessFacts, energyFacts, spokenLanguages } from "./facts.ts";
import { type Family, kinds } from "./kinds.ts";
import type { PlaceKind } from "./tables.ts";

export const familyIcons: Record<Family, IconName> = {
  "drop-in": "coffee",
  doing: "pen-line",
  talking: "message-circle",
  outside: "footprints",
  eating: "soup",
};

/** The colour beside the word; drop-in has that of the page. */
export const familyClasses: Record<Family, string> = {
  "drop-in": "soort",
  doing: "soort soort--doen",
  talking: "soort soort--groep",
  outside: "soort soort--buiten",
  eating: "soort soort--eten",
};

export function familyLabel(t: T, family: Family): string {
  return t(`programme:family.${family}`);
}

export function placeKindLabel(t: T, placeKind: PlaceKind): string {
  return t(`programme:place.${placeKind}`);
}

// Codes come from columns of text, so one that a newer version wrote is shown as it is.

export function kindLabel(t: T, code: string): string {
  const known = kinds.find((kind) => kind === code);
  return known ? t(`programme:kind.${known}`) : code;
}

export function accessLabel(t: T, code: string): string {
  const known = accessFacts.find((fact) => fact === code);
  return known ? t(`programme:access.${known}`) : code;
}

export function energyLabel(t: T, code: string): string {
  const known = energyFacts.find((fact) => fact === code);
  return known ? t(`programme:energy.${known}`) : code;
}

export function languageLabel(t: T, code: string): string {
  const known = spokenLanguages.find((language) => language === code);
  return known ? t(`programme:languageName.${known}`) : code;
}
