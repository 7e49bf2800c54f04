// SPDX-License-Identifier: EUPL-1.2
import { type Kind, kinds } from "../activities/facts.ts";
import { plainly } from "./names.ts";
import type { Said } from "./said.ts";

/** Tried in this order, so what is most particular comes first: "cursus schilderen" is a course. */
const wordsOfKinds: [Kind, RegExp][] = [
  ["intervision", /intervisi/],
  ["consultation-hour", /spreekuur|consultation/],
  ["self-help-group", /zelfhulp|self[ -]?help/],
  ["recovery-group", /herstel(?:werk)?groep|herstellen doe je|recovery group|\bwrap\b/],
  ["peer-group", /lotgenoten|(?:gespreks|praat|mannen|vrouwen)groep|peer (?:support )?group/],
  ["training", /training|opleiding/],
  ["course", /cursus|leergang|course|\bles(?:sen)?\b/],
  ["workshop", /workshop/],
  ["theme-meeting", /thema|lezing|informatie(?:avond|middag|bijeenkomst)|theme|lecture/],
  [
    "meal",
    /\beten\b|eettafel|eetclub|lunch|ontbijt|brunch|\bdiner\b|\bdinner|\bsoep|maaltijd|\bkok(?:en|erij)|kook|breakfast|\bmeal|cooking/,
  ],
  [
    "creative",
    /creati|schilder|\bteken|atelier|knutsel|handwerk|\bbrei|\bhaken|muziek|zing|zang|\bkoor\b|schrijv|schrijf|boetser|fotograf|paint|drawing|music|choir|singing|writing|craft|knitting/,
  ],
  ["sport", /sport|wandel|fiets|\byoga|beweg|\bgym|zwem|hardlo|voetbal|tennis|dans|walking|cycling|running|swim|danc/],
  ["drop-in", /inloop|koffie|\bthee\b|huiskamer|open huis|drop[ -]?in|walk[ -]?in|coffee|\btea\b/],
  ["event", /feest|party|uitje|festival|jubile|viering/],
];

type FoundKind = { kind: Kind; by: "file" | "words" | "nothing" };

/** As the file names it, else as words in the categories or the title suggest. */
export function findKind({ title, kind }: Pick<Said, "title" | "kind">): FoundKind {
  const named = plainly(kind.kind ?? "");
  const exact = kinds.find((code) => code === named.replaceAll(" ", "-"));
  if (exact) return { kind: exact, by: "file" };
  const byName = guess(named);
  if (byName) return { kind: byName, by: "file" };
  const guessed = [...kind.categories, title].map((text) => guess(plainly(text))).find((found) => found !== null);
  return guessed ? { kind: guessed, by: "words" } : { kind: "event", by: "nothing" };
}

function guess(text: string): Kind | null {
  return wordsOfKinds.find(([, words]) => words.test(text))?.[0] ?? null;
}
