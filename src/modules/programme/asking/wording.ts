// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import type { AppContext } from "#platform/http";
import { firstLanguage, type Language, nameOfLanguage, readLanguage, type T } from "#platform/i18n";
import type { Workshop } from "#platform/modules";

/** For whom something is said: their language, and the day it is where it takes place. */
export type Wording = { t: T; language: Language; today: string };

export function wordingOf({ var: { t, language, centre, now } }: AppContext, zone = centre.timeZone): Wording {
  return { t, language, today: localToday(now(), zone) };
}

/** For a letter. What is not in their language is said in the first of ours. */
export function wordingOfLetter({ texts, now }: Workshop, languageOfReader: string, zone: string): Wording {
  const language = readLanguage(languageOfReader);
  return { t: texts(language), language, today: localToday(now(), zone) };
}

/** Which other language than the first someone chose, for whoever calls them: "Engels". */
export function otherLanguageOf({ language }: { language: string }, reader: Language): string | null {
  return language === firstLanguage ? null : nameOfLanguage(language, reader);
}
