// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { isStillComing } from "../cell-words.ts";
import type { SayingKind } from "../tables.ts";
import type { Saying } from "./saying.queries.ts";

/** One thing that was said, ready to read. */
export type SaidLine = {
  id: string;
  kind: SayingKind;
  words: string;
  /** "De Brug, 24 november 2026", or "op de bijeenkomst van 24 november 2026". */
  by: string;
  /** "De Brug, vanaf 1 maart 2027"; of what comes alone. */
  coming: string | null;
  /** It would have been there by now. */
  isLate: boolean;
};

export function saidLine(t: T, language: Language, today: string, saying: Saying): SaidLine {
  const { id, kind, words, fromOn } = saying;
  return {
    ...{ id, kind, words, by: saidBy(t, language, saying) },
    coming: fromOn === null ? null : comingWords(t, language, saying.who || (saying.organization ?? ""), fromOn),
    isLate: fromOn !== null && !isStillComing(fromOn, today),
  };
}

function saidBy(t: T, language: Language, { organization, saidOn }: Saying): string {
  const day = formatDate(saidOn, language);
  return organization === null
    ? t("region:cells.by.meeting", { day })
    : t("region:cells.by.organization", { organization, day });
}

function comingWords(t: T, language: Language, who: string, fromOn: string): string {
  const day = formatDate(fromOn, language);
  return who ? t("region:cells.coming.whoFrom", { who, day }) : t("region:cells.coming.from", { day });
}
