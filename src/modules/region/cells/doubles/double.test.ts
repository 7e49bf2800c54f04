// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { hasHadItsTurn, isFine, whoDoTheSame } from "./double.ts";

test("an organization has two weeks from the day it was told, unless it answers", () => {
  const told = { toldOn: "2026-11-24", answeredOn: null };

  expect(hasHadItsTurn(told, "2026-12-07")).toBe(false);
  expect(hasHadItsTurn(told, "2026-12-08")).toBe(true);
  expect(hasHadItsTurn({ ...told, answeredOn: "2026-11-25" }, "2026-11-25")).toBe(true);
});

test("whoever was not told has all the time", () => {
  expect(hasHadItsTurn({ toldOn: null, answeredOn: null }, "2030-01-01")).toBe(false);
});

test("it is fine only when every one of them says that this is not too many", () => {
  expect(isFine(["fine", "fine"])).toBe(true);
  expect(isFine(["fine", null])).toBe(false);
  expect(isFine(["fine", "talk"])).toBe(false);
  expect(isFine([])).toBe(false);
});

test("only who do it for the same people are named", () => {
  const offerings = [
    { organizationId: "brug", audiences: ["youth"] },
    { organizationId: "linde", audiences: ["youth", "women"] },
    { organizationId: "zwaan", audiences: ["older-people"] },
    { organizationId: null, audiences: ["youth"] },
    { organizationId: "brug", audiences: [] },
  ];

  expect(whoDoTheSame(offerings)).toEqual(["brug", "linde"]);
});
