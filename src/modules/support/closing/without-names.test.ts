// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { withoutNames } from "./without-names.ts";

test.each([
  ["Samir ging mee naar de gemeente.", "… ging mee naar de gemeente."],
  ["Ik ging met SAMIR, en samir bleef.", "Ik ging met …, en … bleef."],
  ["Samirs fiets en Samir's jas", "… fiets en … jas"],
  ["Bij Wilgenlaan stond een wilg.", "Bij Wilgenlaan stond een …."],
  ["Anne-Marie en Anne", "… en …"],
  ["Zonder namen blijft het zo.", "Zonder namen blijft het zo."],
])("'%s' becomes '%s'", (words, without) => {
  expect(withoutNames(words, ["Samir", "Wilg", "Anne-Marie", "Anne"], "…")).toBe(without);
});

test("a name of two words goes also where only one of them stands; one letter is no name", () => {
  expect(withoutNames("Jan de Vries en Vries en de j.", ["Jan Vries", "j"], "…")).toBe("… de … en … en de j.");
});

test("signs in a name are signs", () => {
  expect(withoutNames("Wie is A.B (Wilg)?", ["A.B", "(Wilg)"], "…")).toBe("Wie is … …?");
});
