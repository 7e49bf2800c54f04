// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { matrix } from "../architecture/matrix/index.ts";
import { checkRows, everyone } from "../architecture/matrix/run.ts";
import { createWorld } from "../architecture/matrix/world.ts";

const world = await createWorld();

test("every page and form answers each of the twenty-five who may ask as the table says", async () => {
  expect(await checkRows(world, [...matrix.keys()], everyone)).toEqual([]);
});
