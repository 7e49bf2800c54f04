// SPDX-License-Identifier: EUPL-1.2
import type { Joining } from "../../activities/tables.ts";
import type { Joining as SaidJoining } from "../reading/agenda-reading.ts";

/** What the column for joining may say. The first is what we ourselves write; both "Meedoen: inloop" and "Aanmelden: nee" are said. */
const words: Record<SaidJoining, { joining: Joining; nl: string; en: string; also: RegExp }> = {
  walkIn: {
    joining: "walk-in",
    nl: "inloop",
    en: "walk in",
    also: /^(?:nee|no|niet nodig|inloop|loop binnen|binnenlopen|walk[ -]?in|drop[ -]?in)$/i,
  },
  tellUs: {
    joining: "tell-us",
    nl: "laat weten",
    en: "let us know",
    also: /^(?:laat(?: het)? weten|aantal|met hoeveel|let us know|tell us|number)$/i,
  },
  signUp: {
    joining: "sign-up",
    nl: "aanmelden",
    en: "sign up",
    also: /^(?:ja|yes|aanmelden|opgeven|per datum|sign[ -]?up)$/i,
  },
  series: {
    joining: "series",
    nl: "hele reeks",
    en: "whole series",
    also: /^(?:(?:de |voor de )?(?:hele )?(?:reeks|cursus)|(?:the )?(?:whole )?(?:series|course))$/i,
  },
  acquaint: {
    joining: "acquaint",
    nl: "kennismaken",
    en: "get acquainted",
    also: /^(?:(?:eerst )?(?:kennismaken|kennismaking)|(?:first )?get(?:ting)? acquainted(?: first)?)$/i,
  },
};
const ways: SaidJoining[] = ["walkIn", "tellUs", "signUp", "series", "acquaint"];

export function findJoining(text: string): SaidJoining | null {
  return ways.find((way) => words[way].also.test(text)) ?? null;
}

export function joiningMeant(said: SaidJoining): Joining {
  return words[said].joining;
}

/** As an agenda of ours says it: `findJoining` reads it back. */
export function joiningWord(joining: Joining, language: "nl" | "en"): string {
  return ways.map((way) => words[way]).find((way) => way.joining === joining)?.[language] ?? "";
}
