// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { holds } from "./compounds.ts";
import { readQuestion } from "./question.ts";
import { likeness, rootsOf, sameWord, stemOf } from "./roots.ts";
import { slipBetween } from "./slips.ts";
import { skeletonOf, wordsIn } from "./words.ts";

test("words are plain and small, whatever marks and signs they were written with", () => {
  expect(wordsIn("Café-avond: ‘Één’ à €5, foto’s 🎉 & ÇAY… İstanbul Łódź")).toEqual(
    "cafe avond een foto cay istanbul lodz".split(" "),
  );
});

describe("the forms of one word", () => {
  test.each([
    ["wandelen", "wandeling wandelingen wandelt wandelaars wandel"],
    ["koken", "kookt kook gekookt"],
    ["schilderen", "schilder schilders"],
    ["lezen", "leest lees"],
    ["bommen", "bom"],
    ["brieven", "brief briefje"],
    ["bewegen", "beweging beweegt"],
    ["verhalen", "verhaal verhaaltje"],
    ["eenzaam", "eenzaamheid eenzame"],
    ["cursus", "cursussen"],
    ["keuken", "keukens"],
    ["maatje", "maatjes"],
    ["naaien", "naai"],
    ["ouderen", "oudere"],
    ["walk", "walking walks"],
  ])("%s: %s", (word, forms) => {
    const unlike = forms.split(" ").filter((form) => likeness(rootsOf(word), rootsOf(form)) < sameWord);

    expect(unlike).toEqual([]);
  });

  test.each([
    ["kaart", "kaars"],
    ["lezen", "lessen"],
    ["ommetje", "om"],
    ["rekken", "rekening"],
    ["koken", "kok"],
    ["ouders", "ouderen"],
  ])("%s is not %s", (one, other) => {
    expect(likeness(rootsOf(one), rootsOf(other))).toBeLessThan(sameWord);
  });

  test.each(["wandelt", "koken", "leest", "brieven", "spelletjes", "eten"])("%s is found by its stem", (word) => {
    expect(skeletonOf(word)).toContain(stemOf(rootsOf(word)));
  });
});

describe("words within words", () => {
  test.each([
    ["wandelgroep", "wandelen"],
    ["maandagwandeling", "wandelen"],
    ["schilderatelier", "schilderen"],
    ["kookclub", "koken"],
    ["eetcafe", "eten"],
    ["taalcafe", "cafe"],
    ["buurthuis", "huis"],
    ["groepsles", "groep"],
  ])("%s is about %s", (word, part) => {
    expect(holds(word, rootsOf(part))).toBe(true);
  });

  test.each([
    ["inloop", "lopen"],
    ["management", "mannen"],
    ["gastvrouw", "rouw"],
    ["honderd", "honden"],
    ["werkelijk", "werk"],
  ])("%s is not about %s", (word, part) => {
    expect(holds(word, rootsOf(part))).toBe(false);
  });
});

describe("slips in typing", () => {
  test.each([
    ["wandeln", "wandelen"],
    ["schlideren", "schilderen"],
    ["joga", "yoga"],
    ["tee", "thee"],
    ["sope", "soep"],
    ["kofie", "koffie"],
    ["kado", "cadeau"],
    ["eenzaamhijd", "eenzaamheid"],
  ])("%s is %s", (typed, word) => {
    expect(slipBetween(typed, word)).toBeLessThanOrEqual(1);
  });

  test.each([
    ["golf", "wolf"],
    ["zeilen", "delen"],
    ["dans", "dag"],
    ["1830", "1831"],
  ])("%s is not %s", (typed, word) => {
    expect(slipBetween(typed, word)).toBeNull();
  });
});

describe("reading a question", () => {
  const words = (typed: string) => readQuestion(typed.split(" ")).map(({ typed: { word } }) => word);

  test("small words, and words about when, are left out", () => {
    expect(words("Ik wil vandaag iets met muziek doen")).toEqual(["muziek"]);
    expect(words("what is on today")).toEqual([]);
  });

  test("a day of the week helps, and is needed only when nothing else was asked", () => {
    expect(readQuestion(["soep", "dinsdag"]).map(({ isNeeded }) => isNeeded)).toEqual([true, false]);
    expect(readQuestion(["dinsdag"]).map(({ isNeeded }) => isNeeded)).toEqual([true]);
  });
});
