// SPDX-License-Identifier: EUPL-1.2
import { generalParts, holds, splitsOf } from "./compounds.ts";
import type { Term } from "./question.ts";
import { likeness, type Roots, sameWord } from "./roots.ts";
import { slipBetween } from "./slips.ts";

/** A word that is written here, and how well it answers what was typed: from 0 to 1. */
export type Answer = { word: string; worth: number };
export type Meaning = {
  isNeeded: boolean;
  answers: Answer[];
  /** What was looked for beside what was typed. */
  also: string[];
  /** What was looked for instead, when nobody here writes what was typed. */
  instead: string | null;
};
/** What people type when they mean a fact rather than a word of a text; `fact` is how the index of words has it. */
export type FactWords = { fact: string; words: readonly Roots[] };
/** Words written here that may be meant, and the groups of words that mean the same. */
export type Known = {
  words: readonly Roots[];
  groups: readonly (readonly Roots[])[];
  facts: readonly FactWords[];
};

type Guess = Omit<Meaning, "isNeeded">;

const inCompound = 0.7;
const ofGroup = 0.6;
const ofFact = 0.5;
const ofPart = 0.7;
const asBeginning = 0.5;
const shortestBeginning = 4;
const shortestFirstPart = 5;
const afterSlip = 0.8;
const otherLetterFirst = 0.25;

/** Which of the words written here answer each word that was typed. */
export function findMeanings(terms: readonly Term[], known: Known): Meaning[] {
  return terms.map(({ typed, isNeeded }) => ({ isNeeded, ...meaningOf(typed, known) }));
}

function meaningOf(typed: Roots, known: Known): Guess {
  const { answers, also, isKnown } = plainMeaning(typed, known);
  if (answers.length > 0 || isKnown) return { answers, also, instead: null };

  const near = nearWords(typed, known);
  return (
    insteadOf(
      near.filter(({ slip }) => slip < 1),
      known,
    ) ??
    asCompound(typed, known) ??
    asStart(typed, known) ??
    insteadOf(near, known) ??
    asFirstPart(typed, known) ?? { answers: [], also: [], instead: null }
  );
}

/** The word itself, what its group says, and the facts it stands for. */
function plainMeaning(typed: Roots, known: Known) {
  const same = known.groups.filter((group) => group.some((word) => isSame(word, typed))).flat();
  const others = same.filter(
    (word, index) => !isSame(word, typed) && same.findIndex((one) => isSame(one, word)) === index,
  );
  const found = others
    .map((word) => ({ word, answers: answersTo(word, known) }))
    .filter(({ answers }) => answers.length > 0);
  const answers = [
    ...answersTo(typed, known),
    ...found.flatMap((other) => times(ofGroup, other.answers)),
    ...factsCalled(typed, known),
  ];
  return { answers: best(answers), also: found.map(({ word }) => word.word), isKnown: same.length > 0 };
}

function answersTo(asked: Roots, { words }: Known): Answer[] {
  return words.flatMap((word) => {
    const worth = likeness(word, asked) || (holds(word.word, asked) ? inCompound : 0);
    return worth > 0 ? [{ word: word.word, worth }] : [];
  });
}

function factsCalled(asked: Roots, { facts }: Known): Answer[] {
  const called = facts.filter(({ words }) => words.some((word) => isSame(word, asked)));
  return called.map(({ fact }) => ({ word: fact, worth: ofFact }));
}

/** "wandelgroep" where people only write "wandelen": its parts, of which the general one counts only alone. */
function asCompound(typed: Roots, known: Known): Guess | null {
  for (const [first, second] of splitsOf(typed.word)) {
    const [some, others] = [plainMeaning(first, known).answers, plainMeaning(second, known).answers];
    const isGeneral = second.sure.some((root) => generalParts.has(root));
    if (some.length === 0 || (others.length === 0 && !isGeneral)) continue;
    return guessed([...times(ofPart, some), ...(isGeneral ? [] : times(ofPart, others))]);
  }
  return null;
}

function asStart(typed: Roots, { words }: Known): Guess | null {
  if (typed.word.length < shortestBeginning) return null;
  const begun = words.filter(({ word }) => word.startsWith(typed.word));
  return begun.length > 0 ? guessed(begun.map(({ word }) => ({ word, worth: asBeginning }))) : null;
}

/** "slaapproblemen" where nobody writes of problems: what stands first says what it is about. */
function asFirstPart(typed: Roots, known: Known): Guess | null {
  for (const [first] of splitsOf(typed.word).toReversed()) {
    if (first.word.length < shortestFirstPart) return null;
    const { answers, also } = plainMeaning(first, known);
    if (answers.length > 0) return { answers: times(ofPart, answers), also, instead: first.word };
  }
  return null;
}

/** The words that people here do write, or that we know, the nearest first: a slip in typing is nobody's fault. */
function nearWords(typed: Roots, known: Known): { word: Roots; slip: number }[] {
  const candidates = [...known.words, ...known.groups.flat(), ...known.facts.flatMap(({ words }) => words)];
  const near = candidates.flatMap((word) => {
    const slip = slipBetween(typed.word, word.word);
    return slip === null ? [] : [{ word, slip: slip + (word.word[0] === typed.word[0] ? 0 : otherLetterFirst) }];
  });
  return near.toSorted((one, other) => one.slip - other.slip);
}

function insteadOf(near: readonly { word: Roots }[], known: Known): Guess | null {
  for (const { word } of near) {
    const { answers, also } = plainMeaning(word, known);
    if (answers.length > 0) return { answers: times(afterSlip, answers), also, instead: word.word };
  }
  return null;
}

function guessed(answers: readonly Answer[]): Guess {
  return { answers: best(answers), also: [], instead: null };
}

function isSame(one: Roots, other: Roots): boolean {
  return likeness(one, other) >= sameWord;
}

function times(worth: number, answers: readonly Answer[]): Answer[] {
  return answers.map((answer) => ({ word: answer.word, worth: answer.worth * worth }));
}

/** Each word once, for the most it is worth. */
function best(answers: readonly Answer[]): Answer[] {
  const most = new Map<string, number>();
  for (const { word, worth } of answers) most.set(word, Math.max(worth, most.get(word) ?? 0));
  return [...most].map(([word, worth]) => ({ word, worth }));
}
