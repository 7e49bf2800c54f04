// SPDX-License-Identifier: EUPL-1.2

import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { type ProgrammeFilter, withoutDays } from "../finding/filters.ts";
import { paperAddress, readPaperChoice } from "./paper-choice.ts";

/** Where this choice of the programme is made into a sheet. */
export function paperHref(language: Language, filter: ProgrammeFilter = {}): string {
  const choice = readPaperChoice(new URLSearchParams());
  const from = filter.day ?? filter.week ?? null;
  return inLanguage(language, paperAddress({ ...choice, filter: withoutDays(filter), from }));
}

export function flyerHref(language: Language, slug: string): string {
  const choice = readPaperChoice(new URLSearchParams({ wat: "flyer", activiteit: slug }));
  return inLanguage(language, paperAddress(choice));
}
