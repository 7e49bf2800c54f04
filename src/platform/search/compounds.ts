// SPDX-License-Identifier: EUPL-1.2
import { likeness, type Roots, rootsOf, sameWord, stemOf } from "./roots.ts";
import { skeletonOf } from "./words.ts";

/** Second parts that say only what kind of thing it is: a "wandelgroep" is about walking. */
export const generalParts = new Set(
  "activiteit avond bijeenkomst cafe club cursus dag feest groep huis kamer klas les middag ochtend plek tafel training uur uurtje workshop zaal spreekuur inloop hoek team weekend maatje maatjes festival markt".split(
    " ",
  ),
);
/** What stands before a word without making it a compound. */
const particles = new Set(
  "aan achter als bij binnen den der des die door een ent heer her hin hoe het met mis naar niet nog nooit ont ons oor oud over per rond tegen ter toe tot uit van ver voor weg wel zon".split(
    " ",
  ),
);
const suffix =
  /^(?:s?(?:ing|ingen|heid|heden|e?lijke?|isch|ische|baar|bare|atie|ers?|aars?|tjes?|enis|sel|ster|en|te|de|ten|den|end|ende|ies?|iek))$/;
const shortest = 3;
/** How a Dutch word can begin, and cannot end: "gast-vrouw" holds no "rouw". */
const beginning =
  /^(?:sch|schr|[bcdfgkptvw]r|[bcfgkpsv]l|s[cjkmnpt]|s[pt]r|spl|[gk]n|[dktz]w|th|ps|tj|[b-df-hj-np-tv-xz])?[aeiouy]/;
const noEnding = /[vzhcq]$|[bcdfgkpt][lr]$|([^aeiou])\1$/;

/** Whether a word is a compound with this one in it, at its beginning or at its end. */
export function holds(word: string, part: Roots): boolean {
  return beginsWith(word, part) || endsWith(word, part);
}

function beginsWith(word: string, part: Roots): boolean {
  const longest = Math.min(part.word.length + 2, word.length - shortest);
  if (!skeletonOf(word).startsWith(stemOf(part))) return false;
  for (let cut = longest; cut >= shortest; cut -= 1) {
    const rest = word.slice(cut);
    if (!isPart(rest)) continue;
    if (likeness(rootsOf(word.slice(0, cut)), part) < sameWord) continue;
    if (cut > shortest || generalParts.has(rest)) return true;
  }
  return false;
}

function endsWith(word: string, part: Roots): boolean {
  if (part.word.length <= shortest) return false;
  for (
    let cut = word.indexOf(part.word.slice(0, shortest), shortest);
    cut !== -1;
    cut = word.indexOf(part.word.slice(0, shortest), cut + 1)
  ) {
    if (isStart(word.slice(0, cut)) && likeness(rootsOf(word.slice(cut)), part) >= sameWord) return true;
  }
  return false;
}

/** All ways in which a word may be made of two; the first may carry a linking s, e or en, which its roots leave out. */
export function splitsOf(word: string): [Roots, Roots][] {
  const splits: [Roots, Roots][] = [];
  for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (isStart(first) && isPart(second)) splits.push([rootsOf(first), rootsOf(second)]);
  }
  return splits;
}

function isStart(text: string): boolean {
  return !particles.has(text) && !noEnding.test(text);
}

function isPart(text: string): boolean {
  return generalParts.has(text) || (text.length > shortest && beginning.test(text) && !suffix.test(text));
}
