// SPDX-License-Identifier: EUPL-1.2
import { markOf, type Shown } from "#modules/people";
import type { Language, T } from "#platform/i18n";

/** What is asked consent for here; a change of the words gets a new version. */
export const hearAgain = { what: "programme.hear-again", version: 1 } as const;

/** What a form shows: the words, and a mark by which it is known which words came back ticked. */
export type HearingOffer = { words: string; mark: string };
/** An activity that someone may like to hear of again, and until when its dates are known. */
export type Hearable = { id: string; title: string };

/** The words without a term: that stands beside them, as one can choose it. */
export function shownWords(t: T, language: Language, { title }: Hearable, centreName: string): Shown {
  const names = { activity: title, centre: centreName };
  return {
    title: t("programme:hearing.consent.title", names),
    purpose: t("programme:hearing.consent.purpose", names),
    forShown: t("programme:hearing.consent.forWhom", names),
    words: t("programme:hearing.consent.words", names),
    version: hearAgain.version,
    language,
  };
}

export function offerOf({ words }: Shown): HearingOffer {
  return { words, mark: markOf(words) };
}
