// SPDX-License-Identifier: EUPL-1.2
import { type Roots, rootsOf } from "./roots.ts";
import { wordsIn } from "./words.ts";

/** Words that say nothing about what someone looks for; also those about when: that is what the days are for. */
const leftOut = new Set(
  (
    "ik je jij we wij ze zij hij het de een en of te er is ben bent zijn was mag mogen kan kun kunt kunnen wil wilt willen zoek zoeken " +
    "graag iets wat waar wanneer hoe wie welke die dat deze dit met voor van in op aan bij uit naar om over door als ook nog wel niet geen " +
    "maar dan mij me mijn jouw ons onze hun u doe doen gaan ga heb hebben heeft samen iemand mensen activiteit activiteiten programma " +
    "vandaag morgen overmorgen vanavond vanmiddag vanochtend nu straks binnenkort week weekend maand " +
    "the an and or to of for with at on my me we you your is are am can do does want need feel looking something what where when how " +
    "today tomorrow tonight now this next activities activity programme"
  ).split(" "),
);

/** These help to put what is found in order, but what lacks them is found too: a day is chosen, not looked for. */
const helping = new Set(
  (
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond ochtends middags avonds overdag kijken maken meedoen stoppen vinden krijgen nodig hulp helpen " +
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening"
  ).split(" "),
);

/** Nobody means these words, however much they look like what was typed. */
export function isLeftOut(word: string): boolean {
  return leftOut.has(word);
}

export type Term = { typed: Roots; isNeeded: boolean };

const mostTerms = 6;

/** What someone asks for, word by word; nothing when there is no word to look for. */
export function readQuestion(words: readonly string[]): Term[] {
  const typed = [...new Set(words.flatMap(wordsIn))].filter((word) => !leftOut.has(word)).slice(0, mostTerms);
  const needed = typed.filter((word) => !helping.has(word));
  return typed.map((word) => ({ typed: rootsOf(word), isNeeded: needed.length === 0 || needed.includes(word) }));
}
