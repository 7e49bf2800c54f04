// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { randomBytes } from "./bytes.ts";
import { fromWords, suggestPassphrase, toWords, words } from "./words.ts";

const bytes = Uint8Array.from({ length: 16 }, (_, index) => index);
/** The last one is the first byte of the SHA-256 of the others: 190. */
const known =
  "aap aarde adem akker amandel anker appel april arend atlas avond baard bakker bal banaan bank poort".split(" ");

test("there is a word for each byte, and the first four letters tell each from all others", () => {
  expect(words).toHaveLength(256);
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(256);
  for (const word of words) expect(word).toMatch(/^[a-z]{2,9}$/);
});

test("bytes become the words that they always became, and words become those bytes", async () => {
  expect(await toWords(bytes)).toEqual(known);
  expect(await fromWords(known.join(" "))).toEqual(bytes);
});

test.each([
  ["on lines, with numbers, as on the sheet", known.map((word, index) => `${index + 1}. ${word}`).join("\n")],
  ["with capitals and commas", known.join(", ").toUpperCase()],
  ["with four letters of each", known.map((word) => word.slice(0, 4)).join(" ")],
  ["with a mistake after the fourth letter", known.join(" ").replace("banaan", "banaam")],
])("words %s are read", async (_, typed) => {
  expect(await fromWords(typed)).toEqual(bytes);
});

test.each([
  ["a word that is none", known.join(" ").replace("banaan", "bananen xyz")],
  ["one word less", known.slice(0, -1).join(" ")],
  ["one word twice", [...known, "poort"].join(" ")],
  ["two words in each other's place", known.join(" ").replace("aap aarde", "aarde aap")],
  ["another word", known.join(" ").replace("bal ", "bank ")],
  ["three letters of a longer word", known.join(" ").replace("banaan", "ban")],
  ["one word alone", "aap"],
  ["nothing", ""],
])("a mistake is noticed: %s", async (_, typed) => {
  expect(await fromWords(typed)).toBeNull();
});

test("each secret comes back from its words, whatever it is", async () => {
  for (let time = 0; time < 200; time += 1) {
    const secret = randomBytes(17);
    expect(await fromWords((await toWords(secret)).join(" "))).toEqual(secret);
  }
});

test("what is suggested is six words, each time others", () => {
  const some = Array.from({ length: 50 }, suggestPassphrase);

  for (const one of some) expect(one.split(" ")).toHaveLength(6);
  expect(new Set(some).size).toBe(50);
});
