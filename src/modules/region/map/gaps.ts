// SPDX-License-Identifier: EUPL-1.2
import { audienceCodes } from "./map-filter.ts";

/** For whom, in which language and when there is something in a place; never about a person. */
export type Reach = {
  place: string;
  everyone: boolean;
  evening: boolean;
  weekend: boolean;
  audiences: readonly string[];
  languages: readonly string[];
};
/** `everyone`: nothing for them above all, and something where everybody is welcome. */
export type GapLook = "own" | "everyone" | "nothing";
export type GapQuestion = { about: "audience" | "language"; code: string } | { about: "evening" | "weekend" };

/** Asked of a region also where nobody there speaks it yet. */
const askedLanguages = ["en", "ar", "tr", "pl", "uk", "ti"] as const;
const dutch = "nl";

/** What is asked of each place: for whom, in which language, and when. */
export function questionsOf(reaches: readonly Reach[]): GapQuestion[] {
  const languages = new Set([...askedLanguages, ...reaches.flatMap((reach) => reach.languages)]);
  languages.delete(dutch);
  return [
    ...audienceCodes.map((code) => ({ about: "audience", code }) as const),
    ...[...languages].map((code) => ({ about: "language", code }) as const),
    { about: "evening" },
    { about: "weekend" },
  ];
}

export function lookOfGap(question: GapQuestion, reach: Reach | undefined): GapLook {
  if (!reach) return "nothing";
  switch (question.about) {
    case "audience":
      if (reach.audiences.includes(question.code)) return "own";
      return reach.everyone ? "everyone" : "nothing";
    case "language":
      return reach.languages.includes(question.code) ? "own" : "nothing";
    default:
      return reach[question.about] ? "own" : "nothing";
  }
}
