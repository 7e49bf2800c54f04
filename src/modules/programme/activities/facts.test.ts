// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { families, kindFacts, kinds } from "./kinds.ts";

test("every family has a kind, and no two kinds have one address", () => {
  const all = kinds.map((kind) => kindFacts[kind]);
  const addresses = all.flatMap(({ inAddress }) => inAddress ?? []);

  expect(new Set(all.map(({ family }) => family))).toEqual(new Set(families));
  expect(new Set(addresses).size).toBe(addresses.length);
});
