// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { networkTexts } from "../texts.ts";
import { blockCodes, buildingBlockActivities, buildingBlockGroups, buildingBlocks } from "./building-blocks.ts";
import { ownTerms } from "./own-terms.ts";
import { ownId } from "./term-ids.ts";

const { superPool } = await createTestDatabase();

type Activity = { code: string; nl: string; en: string };
type Block = Activity & { activities: Activity[] };
const reference: { groups: (Activity & { blocks: Block[] })[] } = JSON.parse(
  readFileSync(new URL("../../../reference/building-blocks.json", import.meta.url), "utf8"),
);

async function listTerms(taxonomy: string) {
  const { rows } = await superPool.query<{ id: string; code: string; name: string; parent: string | null }>(
    "select id, code, name, parent_id as parent from network.taxonomy_term where taxonomy_id = $1 order by position",
    [ownId(taxonomy)],
  );
  return rows;
}

test.each(Object.entries(ownTerms))(
  "the terms of %s that can be chosen are those in the database",
  async (taxonomy, codes) => {
    const terms = await listTerms(taxonomy);

    expect(terms.map(({ id, code }) => [id, code])).toEqual(codes.map((code) => [ownId(`${taxonomy}/${code}`), code]));
  },
);

test("groups, blocks and activities are exactly those of the reference, each under its own", async () => {
  const blocks = "building-blocks";
  const expected = reference.groups.flatMap((group) => [
    { id: ownId(`${blocks}/${group.code}`), code: group.code, name: group.nl, parent: null },
    ...group.blocks.flatMap((block) => [
      {
        id: ownId(`${blocks}/${block.code}`),
        code: block.code,
        name: block.nl,
        parent: ownId(`${blocks}/${group.code}`),
      },
      ...block.activities.map(({ code, nl }) => ({
        id: ownId(`${blocks}/${block.code}/${code}`),
        code,
        name: nl,
        parent: ownId(`${blocks}/${block.code}`),
      })),
    ]),
  ]);

  expect(await listTerms(blocks)).toEqual(expected);
});

test("what can be chosen of the building blocks is what the reference has, in its words", () => {
  const blocks = reference.groups.flatMap((group) => group.blocks);
  const activities = blocks.flatMap((block) => block.activities);
  const all = reference.groups.flatMap((group) => [
    group,
    ...group.blocks.flatMap((block) => [block, ...block.activities]),
  ]);

  expect(Object.entries(buildingBlockGroups)).toEqual(
    reference.groups.map((group) => [group.code, group.blocks.map(({ code }) => code)]),
  );
  expect(blockCodes).toEqual(blocks.map(({ code }) => code));
  expect(Object.values(buildingBlocks)).toEqual(blocks.map((block) => block.activities.map(({ code }) => code)));
  expect(buildingBlockActivities).toEqual(activities.map(({ code }) => code));
  expect(networkTexts.nl.terms["building-blocks"]).toEqual(Object.fromEntries(all.map(({ code, nl }) => [code, nl])));
  expect(networkTexts.en.terms["building-blocks"]).toEqual(Object.fromEntries(all.map(({ code, en }) => [code, en])));
});
