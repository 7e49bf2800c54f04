// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type LifeDomain, lifeDomains } from "../reference.ts";
import { type Question, questions, type WrittenAs } from "./parts.ts";

/** What stands in one place of the letter, and who wrote it there. */
export type Words = {
  domain: LifeDomain;
  column: Question;
  words: string;
  writtenAs: WrittenAs;
  writerName: string;
  at: Temporal.Instant;
};

/** One of all that was ever written in a place. */
export type Version = Words & { id: number };

/** The domains that somebody came for, in the order of the letter: where something stands, or was agreed. */
export function domainsOf(words: readonly Words[], alsoAbout: readonly (LifeDomain | null)[] = []): LifeDomain[] {
  const chosen = new Set([...words.filter(({ words: text }) => text !== "").map(({ domain }) => domain), ...alsoAbout]);
  return lifeDomains.filter((domain) => chosen.has(domain));
}

export function findWords(words: readonly Words[], domain: LifeDomain, column: Question): Words | undefined {
  return words.find((one) => one.domain === domain && one.column === column && one.words !== "");
}

/** Domain by domain, and in each from how it is now to what two people expect. */
export function inOrderOfLetter<Placed extends Pick<Words, "domain" | "column">>(words: readonly Placed[]): Placed[] {
  const placeOf = ({ domain, column }: Placed) =>
    lifeDomains.indexOf(domain) * questions.length + questions.indexOf(column);
  return words.toSorted((one, other) => placeOf(one) - placeOf(other));
}
