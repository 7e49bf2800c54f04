// SPDX-License-Identifier: EUPL-1.2
import { type InLanguages, type Language, wordsIn } from "#platform/i18n";
import { joinings } from "../../activities/facts.ts";
import type { Joining } from "../../activities/tables.ts";

/** What the column for joining may say. The first is what we ourselves write; both "Meedoen: inloop" and "Aanmelden: nee" are said. */
const words: Record<Joining, InLanguages<string> & { also: RegExp }> = {
  "walk-in": {
    nl: "inloop",
    en: "walk in",
    also: /^(?:nee|no|niet nodig|inloop|loop binnen|binnenlopen|walk[ -]?in|drop[ -]?in)$/i,
  },
  "tell-us": {
    nl: "laat weten",
    en: "let us know",
    also: /^(?:laat(?: het)? weten|aantal|met hoeveel|let us know|tell us|number)$/i,
  },
  "sign-up": {
    nl: "aanmelden",
    en: "sign up",
    also: /^(?:ja|yes|aanmelden|opgeven|per datum|sign[ -]?up)$/i,
  },
  series: {
    nl: "hele reeks",
    en: "whole series",
    also: /^(?:(?:de |voor de )?(?:hele )?(?:reeks|cursus)|(?:the )?(?:whole )?(?:series|course))$/i,
  },
  acquaint: {
    nl: "kennismaken",
    en: "get acquainted",
    also: /^(?:(?:eerst )?(?:kennismaken|kennismaking)|(?:first )?get(?:ting)? acquainted(?: first)?)$/i,
  },
};

export function findJoining(text: string): Joining | null {
  return joinings.find((joining) => words[joining].also.test(text)) ?? null;
}

/** As an agenda of ours says it: `findJoining` reads it back. */
export function joiningWord(joining: Joining, language: Language): string {
  return wordsIn(language, words[joining]);
}
