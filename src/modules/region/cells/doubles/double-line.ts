// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { DoubleView } from "../tables.ts";
import { answersUntil } from "./double.ts";

/** One of who do the same, as the others read it. */
export type PartyLine = { name: string; answered: string | null; view: DoubleView | null; words: string };

type Party = { name: string; view: DoubleView | null; words: string; answeredOn: string | null };

export function partyLine(language: Language, { name, view, words, answeredOn }: Party): PartyLine {
  return { name, view, words, answered: answeredOn === null ? null : formatDate(answeredOn, language) };
}

/** From when everybody reads it, for who is one of them. */
export function untilWords(t: T, language: Language, party: { toldOn: string | null; shownOn: string | null }): string {
  if (party.shownOn !== null) return t("region:cells.double.isShown");
  const day = answersUntil(party);
  return day === null
    ? t("region:cells.double.notTold")
    : t("region:cells.double.showsOn", { day: formatDate(day, language) });
}
