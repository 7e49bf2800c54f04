// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { matrix } from "./matrix/index.ts";
import { checkRows, whereItChanges } from "./matrix/run.ts";
import { listRoutesWithNames, listRoutesWithTwoNames, listSwaps, listSwapsInside } from "./matrix/swaps.ts";
import { createWorld } from "./matrix/world.ts";

const world = await createWorld();
const patience = 240_000;

test(
  "every form is done for whom the table says, and for nobody else is anything written",
  async () => {
    const forms = [...matrix.keys()].filter((row) => !row.startsWith("GET "));

    expect(await checkRows(world, forms, whereItChanges)).toEqual([]);
  },
  patience,
);

test(
  "no name in an address or a form can be guessed, or swapped with one of another centre",
  async () => {
    const found: string[] = [];
    for (const route of listRoutesWithNames()) found.push(...(await listSwaps(world, route)));
    for (const route of listRoutesWithTwoNames()) found.push(...(await listSwapsInside(world, route)));

    expect(found).toEqual([]);
  },
  patience,
);
