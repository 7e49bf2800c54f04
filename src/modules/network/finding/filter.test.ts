// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { ownTerms } from "../terms/own-terms.ts";
import { addressOf, type DirectoryFilter, hasChoices, readFilter, withChoice, wordsOf } from "./filter.ts";
import { accessWords, audienceWords, themeWords } from "./filter-words.ts";

function read(query: string): DirectoryFilter {
  return readFilter(new URLSearchParams(query));
}

const all =
  "woorden=te+veel+schulden&van=1500+AA&binnen=5&open=1&voor=jongeren&taal=ar&kosten=gratis&toegang=drempelvrij&toegang=lift" +
  "&zonder-verwijzing=1&over=geld&bouwsteen=drop-in&organisatie=5a9cbb0e-5f0a-4b51-9a6e-0d6a6f0c7c11&bladzijde=2";

describe("reading an address", () => {
  test("everything that can be chosen is read", () => {
    expect(read(all)).toEqual({
      words: "te veel schulden",
      from: "1500 AA",
      withinKm: 5,
      open: true,
      audience: "young",
      language: "ar",
      cost: "free",
      access: ["step-free", "lift"],
      direct: true,
      theme: "money",
      block: "drop-in",
      organizationId: "5a9cbb0e-5f0a-4b51-9a6e-0d6a6f0c7c11",
      page: 2,
    });
  });

  test("what is not known is left out", () => {
    expect(
      read(
        "voor=money&taal=klingon&kosten=duur&toegang=ladder&over=weer&bouwsteen=A&organisatie=1&open=2&x=1&bladzijde=0",
      ),
    ).toEqual({});
  });

  test("the first page is no choice, and a distance needs a place", () => {
    expect(read("bladzijde=1&binnen=5")).toEqual({});
    expect(read("van=Waterdam&binnen=3")).toEqual({ from: "Waterdam" });
  });

  test("words lose their extra spaces and what a database cannot hold", () => {
    expect(read("woorden=%20%20hulp%00%20%20%20bij%20")).toEqual({ words: "hulp bij" });
    expect(read(`woorden=${"a".repeat(5000)}`).words).toHaveLength(100);
  });

  test("no more than a few words are looked for", () => {
    expect(wordsOf({ words: "een twee drie vier vijf zes zeven acht negen" })).toHaveLength(8);
    expect(wordsOf({})).toEqual([]);
  });
});

describe("the one address of a choice", () => {
  test("parameters and values stand in a fixed order", () => {
    expect(addressOf(read(all))).toBe(`/wegwijzer?${all}`);
    expect(addressOf(read("toegang=lift&open=1&toegang=drempelvrij"), "/wegwijzer/kaart")).toBe(
      "/wegwijzer/kaart?open=1&toegang=drempelvrij&toegang=lift",
    );
    expect(addressOf({})).toBe("/wegwijzer");
  });

  test("changing one choice keeps the others, and begins at the first page", () => {
    const filter = read("woorden=geld&open=1&bladzijde=3");

    expect(withChoice(filter, { theme: "money" })).toEqual({ words: "geld", open: true, theme: "money" });
    expect(withChoice(filter, { open: null })).toEqual({ words: "geld" });
    expect(withChoice(filter, { page: 4 })).toEqual({ words: "geld", open: true, page: 4 });
    expect(withChoice(read("van=Waterdam&binnen=5"), { from: null })).toEqual({});
  });

  test("a page is no choice", () => {
    expect(hasChoices({ page: 2 })).toBe(false);
    expect(hasChoices({ open: true })).toBe(true);
  });
});

test.each([
  ["audience", audienceWords],
  ["theme", themeWords],
  ["access", accessWords],
] as const)("each term of %s has a word of its own in an address", (taxonomy, words) => {
  expect(Object.keys(words)).toEqual(ownTerms[taxonomy]);
  expect(new Set(Object.values(words)).size).toBe(ownTerms[taxonomy].length);
});
