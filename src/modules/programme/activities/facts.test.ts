// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { programmeTexts } from "../texts.ts";
import { buildingBlockActivities } from "./facts.ts";
import { families, kindFacts, kinds } from "./kinds.ts";

type Reference = { groups: { blocks: { activities: { code: string; nl: string; en: string }[] }[] }[] };

const reference: Reference = JSON.parse(
  readFileSync(new URL("../../../reference/building-blocks.json", import.meta.url), "utf8"),
);
const activities = reference.groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.activities));

test("the building blocks that one can choose are those of the reference, in its words", () => {
  expect([...buildingBlockActivities]).toEqual(activities.map(({ code }) => code));
  expect(programmeTexts.nl.buildingBlock).toEqual(Object.fromEntries(activities.map(({ code, nl }) => [code, nl])));
  expect(programmeTexts.en.buildingBlock).toEqual(Object.fromEntries(activities.map(({ code, en }) => [code, en])));
});

test("every family has a kind, and no two kinds have one address", () => {
  const all = kinds.map((kind) => kindFacts[kind]);
  const addresses = all.flatMap(({ inAddress }) => inAddress ?? []);

  expect(new Set(all.map(({ family }) => family))).toEqual(new Set(families));
  expect(new Set(addresses).size).toBe(addresses.length);
});
