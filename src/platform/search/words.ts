// SPDX-License-Identifier: EUPL-1.2

const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything up to the slash is no letter
const betweenWords = /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u060c\u061b\u061f\u2000-\u2bff]+/;
const plainLetters: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** The words of a text in plain small letters: as platform.words_in does in the database, a test holds the two together. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replaceAll(marks, "")
    .toLowerCase()
    .replaceAll(/[ßæœøłđı]/g, (letter) => plainLetters[letter] ?? letter);
  return plain.split(betweenWords).filter(isLongEnough);
}

function isLongEnough(word: string): boolean {
  const letters = [...word].length;
  return letters >= 2 && letters <= 40;
}

/** What the forms of a Dutch word share: one letter for each sound, so "lezen", "leest" and "lees" all begin with "les". */
export function skeletonOf(word: string): string {
  return word
    .replaceAll("v", "f")
    .replaceAll("z", "s")
    .replaceAll(/(.)\1+/g, "$1");
}
