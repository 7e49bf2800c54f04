// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import reference from "../../../reference/characteristics.json" with { type: "json" };
import { characteristics } from "./characteristic.ts";
import { questions } from "./characteristics.pages.tsx";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

test("the ten statements are those of the reference, in its order, word by word in both languages", () => {
  expect(reference.characteristics.map(({ code }) => code)).toEqual([...characteristics]);
  expect(nl.statement).toEqual(
    Object.fromEntries(reference.characteristics.map(({ code, nl: words }) => [code, words])),
  );
  expect(en.statement).toEqual(
    Object.fromEntries(reference.characteristics.map(({ code, en: words }) => [code, words])),
  );
});

test("they stand under the questions of the reference", () => {
  expect(questions.map(({ question }) => question)).toEqual(reference.questions);
  const placed = questions.flatMap(({ question, codes }) => codes.map((code) => ({ code, question })));
  expect(placed).toEqual(reference.characteristics.map(({ code, question }) => ({ code, question })));
});

test("whom do we not see here is asked in the words of the reference", () => {
  expect([nl.missing.lead]).toEqual(reference.alsoAsk.map(({ nl: words }) => words));
  expect([en.missing.lead]).toEqual(reference.alsoAsk.map(({ en: words }) => words));
});
