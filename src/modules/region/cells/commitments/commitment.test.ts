// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { isPastItsDay, namesIn } from "./commitment.ts";

test("names stand on lines of their own or after a comma, and the same name counts once", () => {
  expect(namesIn("De Brug\n gemeente  Zaanstad, de brug;De Linde\n")).toEqual([
    "De Brug",
    "gemeente Zaanstad",
    "De Linde",
  ]);
});

test("only what is open is past its day, from the day after", () => {
  expect(isPastItsDay({ state: "open", dueOn: "2026-11-24" }, "2026-11-24")).toBe(false);
  expect(isPastItsDay({ state: "open", dueOn: "2026-11-24" }, "2026-11-25")).toBe(true);
  expect(isPastItsDay({ state: "let-go", dueOn: "2026-11-24" }, "2026-11-25")).toBe(false);
});
