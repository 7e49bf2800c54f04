// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { decideTerm } from "./term.ts";

const term = { name: "house.things", since: "programme:register.since.left", standardDays: 30, mostDays: 90 } as const;

test("the standard term and what is shorter need no reason, and a day longer does", () => {
  expect(decideTerm(term, { days: 7, reason: "" })).toBeNull();
  expect(decideTerm(term, { days: 30, reason: "" })).toBeNull();
  expect(decideTerm(term, { days: 31, reason: "" })).toBe("reasonMissing");
});

test("with a reason a house keeps things for as long as is allowed, and not a day longer", () => {
  expect(decideTerm(term, { days: 90, reason: "De subsidie vraagt het." })).toBeNull();
  expect(decideTerm(term, { days: 91, reason: "De subsidie vraagt het." })).toBe("tooLong");
});
