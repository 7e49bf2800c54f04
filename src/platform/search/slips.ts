// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "#platform/memory";

const mostSlips = 2;

/** How far what was typed is from a word, or null when nobody types that by mistake. Short words leave less room. */
export function slipBetween(typed: string, word: string): number | null {
  const shortest = Math.min(typed.length, word.length);
  if (shortest < 3 || /\d/.test(typed)) return null;
  if (soundOf(typed) === soundOf(word)) return 0.5;
  if (Math.abs(typed.length - word.length) > mostSlips) return null; // so many letters were left out already
  const distance = countSlips(typed, word);
  if (shortest <= 4) return isSwap(typed, word) ? distance : null;
  return distance <= (shortest >= 8 ? mostSlips : 1) ? distance : null;
}

const sounds: [RegExp, string][] = [
  [/eau/g, "o"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/c[kh]?(?=[eiy])/g, "s"],
  [/ch/g, "g"],
  [/ck|c|q/g, "k"],
  [/x/g, "ks"],
  [/ij|ei/g, "y"],
  [/au/g, "ou"],
  [/ie|j|y/g, "i"],
  [/v/g, "f"],
  [/z/g, "s"],
  [/d$|dt$/g, "t"],
  [/(.)\1+/g, "$1"],
];

/** Words that sound the same are written the same here: "joga" and "yoga", "tee" and "thee". */
const soundOf = remembered(5000, (word: string) =>
  sounds.reduce((said, [pattern, sound]) => said.replaceAll(pattern, sound), word),
);

function isSwap(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    [...one].sort().join("") === [...other].sort().join("") &&
    countSlips(one, other) === 1
  );
}

/** Letters left out, put in, mistaken or swapped with their neighbour. */
function countSlips(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, previous] = [previous, current];
  }
  return at(previous, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
