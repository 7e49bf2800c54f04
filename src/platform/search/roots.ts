// SPDX-License-Identifier: EUPL-1.2
import { skeletonOf } from "./words.ts";

/**
 * What is left of a word without its endings. `sure` holds the word itself and what follows from an ending that is
 * seldom something else; `maybe` from a last letter that often belongs to the word: "kookt" is cooking, "kaart" a card;
 * `loose` what is sure with its long vowels short, which differ between "spelen" and "spelletje". `start` are the first
 * letters of its skeleton, which all forms of it share.
 */
export type Roots = { word: string; start: string; sure: string[]; maybe: string[]; loose: string[] };

type Ending = { pattern: RegExp; opens: boolean };

/** The first group is the root; `opens`: before this ending a long vowel is written once ("ko-ken"). */
const endings: Ending[] = [
  { pattern: /^(.{3,})ing(?:en|s)?$/, opens: true },
  { pattern: /^(.{4,})(?:heid|heden)$/, opens: false },
  { pattern: /^(.{4,})aars?$/, opens: true },
  { pattern: /^(.+([bdfgklmnprst])\2)etjes?$/, opens: false },
  { pattern: /^(.*(?:[lnrwj]|ee))tjes?$/, opens: false },
  { pattern: /^(.+m)pjes?$/, opens: false },
  { pattern: /^(.{2,}[^aeiouytp])jes?$/, opens: false },
  { pattern: /^(.{2,}[tp])jes?$/, opens: false },
  { pattern: /^(.*[^aeiou])en$/, opens: true },
  { pattern: /^(.*(?:ie|ij|oe|ui|ei|eu|ou|au|aai|ooi|oei))en$/, opens: false },
  { pattern: /^(.*[^aeiouj])e$/, opens: true },
];
const doubtful = [/^(.{2,}[^sc])s$/, /^(.{2,}[^t])t$/, /^ge(.{3,})(?:t|d|en)$/];

/** The ending makes another word of these: "ouders" have children, "ouderen" are old. */
const whole = new Set(["ouderen", "oudere"]);

export function rootsOf(word: string): Roots {
  const start = skeletonOf(word).slice(0, 3);
  if (whole.has(word)) return { word, start, sure: [whole.has(`${word}n`) ? `${word}n` : word], maybe: [], loose: [] };
  const stripped = endings.flatMap(({ pattern, opens }) => {
    const root = pattern.exec(word)?.[1];
    return root && isRoot(root) ? [opens ? lengthened(root) : closed(root)] : [];
  });
  const maybe = doubtful.flatMap((pattern) => pattern.exec(word)?.[1] ?? []).filter(isRoot);
  const sure = unique([closed(word), ...stripped]);
  return { word, start, sure, maybe: unique(maybe.map(closed)), loose: loosened(sure) };
}

/** "et" of "eten" is one, "om" of "ommetje" is not. */
function isRoot(root: string): boolean {
  return /[aeiouy]/.test(root) && (root.length > 3 || (root.length > 1 && !/[aeiouy]$|(.)\1$/.test(root)));
}

/** "komm" is "kom", "briev" is "brief", "lez" is "les". */
function closed(root: string): string {
  return root
    .replace(/([bcdfgklmnprst])\1$/, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}

const shutSyllable = /([bcdfgklmnprst])\1$/;
const singleVowel = /^(.*[^aeiou]|)([aeou])([bcdfgklmnprstvz])$/;
const unstressed = /^(?:be|ge|ver|her|ont)?[^aeiouy]*$/;

/** "kok" of "koken" is "kook", while "bomm" of "bommen" is "bom" and "wandel" stays: its last e is not long. */
function lengthened(root: string): string {
  const [, start = "", vowel = "", last = ""] = singleVowel.exec(root) ?? [];
  if (!vowel || shutSyllable.test(root)) return closed(root);
  if (vowel === "e" && !unstressed.test(start)) return closed(root);
  return closed(start + vowel + vowel + last);
}

/** How much two words are the same word, from 0 to 1. */
export function likeness(one: Roots, other: Roots): number {
  if (one.word === other.word) return 1;
  if (meet(one.sure, other.sure)) return 0.95;
  if (meet(one.sure, other.maybe) || meet(one.maybe, other.sure)) return 0.9;
  return meet(one.loose, other.loose) ? 0.5 : 0;
}

/** From here on two words count as one. */
export const sameWord = 0.9;

/** The shortest beginning that all forms of this word share, by which the database finds them. */
export function stemOf({ sure, maybe }: Roots): string {
  const [first = "", ...others] = [...sure, ...maybe].map(skeletonOf);
  return others.reduce((shortest, skeleton) => (skeleton.length < shortest.length ? skeleton : shortest), first);
}

function loosened(sure: readonly string[]): string[] {
  return sure.map((root) => root.replaceAll(/([aeou])\1/g, "$1")).filter((root) => root.length >= 3);
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((root) => others.includes(root));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
