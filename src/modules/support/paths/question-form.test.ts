// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import reference from "../../../reference/support.json" with { type: "json" };
import { lifeDomains, questionColumns } from "../reference.ts";
import texts from "../texts/nl.json" with { type: "json" };
import { parts, questions } from "./parts.ts";
import letter from "./texts/nl.json" with { type: "json" };
import { domainsOf, findWords, inOrderOfLetter, type Words } from "./words.ts";
import { allPlaces } from "./write.form.ts";

test("the ten domains of life are those of the reference, in its order and in its words", () => {
  expect(lifeDomains).toEqual(reference.lifeDomains.map(({ code }) => code));
  expect(lifeDomains.map((domain) => texts.domain[domain])).toEqual(reference.lifeDomains.map(({ nl }) => nl));
});

test("the five columns are those of the reference: four in words, and what was agreed as commitments", () => {
  expect(questionColumns).toEqual(reference.questionForm.columns);
  expect(parts.slice(0, lifeDomains.length)).toEqual(lifeDomains);
  expect([...questions, "agreements"]).toEqual(reference.questionForm.columns);
  expect(Object.keys(letter.column)).toEqual(reference.questionForm.columns);
  expect(allPlaces).toHaveLength(40);
});

test("only domains with words or something agreed are there, in the order of the letter", () => {
  const words = [said("plans", "Beginnen"), said("travel", ""), said("daytime", "Lezen")];

  expect(domainsOf(words)).toEqual(["daytime", "plans"]);
  expect(domainsOf(words, ["household"])).toEqual(["daytime", "household", "plans"]);
  expect(findWords(words, "travel", "wish")).toBeUndefined();
});

test("words stand in the order of the letter, wherever they were written first", () => {
  const words = [
    said("plans", "Later"),
    { ...said("plans", "Nu"), column: "situationNow" as const },
    said("daytime", "Eerst"),
  ];

  expect(inOrderOfLetter(words).map((one) => one.words)).toEqual(["Eerst", "Nu", "Later"]);
});

function said(domain: Words["domain"], words: string): Words {
  const at = "" as unknown as Words["at"];
  return { domain, column: "wish", words, writtenAs: "self", writerName: "Wilg", at };
}
