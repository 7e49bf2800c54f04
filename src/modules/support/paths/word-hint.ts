// SPDX-License-Identifier: EUPL-1.2

/** An everyday word for a medical one that stands in a text: offered to who writes about somebody else, never more. */
export type WordHint = { instead: string; say: readonly string[] };

/** The word hints of the reference, which a test compares, and the same words as people also write them. */
export const wordHints: readonly WordHint[] = [
  { instead: "chronisch", say: ["in herstel"] },
  { instead: "symptomen", say: ["ervaringen"] },
  { instead: "beperkingen", say: ["uitdagingen"] },
  { instead: "geen ziekte-inzicht", say: ["past niet bij mij"] },
  { instead: "cliënt", say: ["deelnemer", "bezoeker", "gast"] },
  { instead: "intake", say: ["kennismaking"] },
  { instead: "patiënt", say: ["mens"] },
];
const alsoWritten: readonly WordHint[] = [
  { instead: "geen ziekteinzicht", say: ["past niet bij mij"] },
  { instead: "cliënten", say: ["deelnemers", "bezoekers", "gasten"] },
  { instead: "client", say: ["deelnemer", "bezoeker", "gast"] },
  { instead: "intakegesprek", say: ["kennismaking"] },
  { instead: "patiënten", say: ["mensen"] },
  { instead: "patient", say: ["mens"] },
];

/** Each word once, in the order in which they stand there. */
export function hintsFor(text: string): WordHint[] {
  return [...wordHints, ...alsoWritten]
    .map((hint) => ({ hint, at: text.search(wordIn(hint.instead)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ hint }) => hint);
}

/** The same text with this word said otherwise; as it was if that is none of the hints. */
export function sayOtherwise(text: string, instead: string, say: string): string {
  const isOffered = hintsFor(text).some((hint) => hint.instead === instead && hint.say.includes(say));
  return isOffered ? text.replace(wordIn(instead, "giu"), (found) => withCapitalOf(found, say)) : text;
}

function wordIn(word: string, flags = "iu"): RegExp {
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, flags);
}

function withCapitalOf(found: string, say: string): string {
  const [first = ""] = found;
  return first === first.toLowerCase() ? say : say.slice(0, 1).toUpperCase() + say.slice(1);
}
