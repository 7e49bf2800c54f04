// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import dutch from "./texts/nl.json" with { type: "json" };

/** Everyday reasons, none of which says anything about a person. */
export const cancelReasons = ["host-away", "few", "room", "weather"] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** As it is kept: in the centre's own language, like all that it writes. */
export function wordsOfReason(reason: CancelReason | "none"): string {
  return reason === "none" ? "" : dutch.reason[reason];
}

export function reasonOfWords(words: string): CancelReason | undefined {
  return cancelReasons.find((reason) => dutch.reason[reason] === words);
}

/** A reason from the list in the language of who reads; own words stay as they are. */
export function reasonInWords(t: T, words: string): string {
  const known = reasonOfWords(words);
  return known ? t(`programme:dates.reason.${known}`) : words;
}
