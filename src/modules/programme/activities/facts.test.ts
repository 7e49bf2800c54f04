// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { programmeTexts } from "../texts.ts";
import { listKinds } from "./choices.queries.ts";
import { buildingBlockActivities, families, kinds } from "./facts.ts";

type Reference = { groups: { blocks: { activities: { code: string; nl: string; en: string }[] }[] }[] };

const { db } = await createTestDatabase();
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../../reference/building-blocks.json", import.meta.url), "utf8"),
);
const activities = reference.groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.activities));

test("the building blocks that one can choose are those of the reference, in its words", () => {
  expect([...buildingBlockActivities]).toEqual(activities.map(({ code }) => code));
  expect(programmeTexts.nl.buildingBlock).toEqual(Object.fromEntries(activities.map(({ code, nl }) => [code, nl])));
  expect(programmeTexts.en.buildingBlock).toEqual(Object.fromEntries(activities.map(({ code, en }) => [code, en])));
});

test("the kinds that one can choose are those of the database, each with a building block of the reference", async () => {
  const stored = await listKinds(db);

  expect(stored.map(({ code }) => code)).toEqual([...kinds]);
  expect(new Set(stored.map(({ family }) => family))).toEqual(new Set(families));
  for (const { buildingBlockActivity } of stored) expect(buildingBlockActivities).toContain(buildingBlockActivity);
});
