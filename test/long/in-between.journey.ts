// SPDX-License-Identifier: EUPL-1.2
import { test as base, expect } from "@playwright/test";
import { type Folder, lookInto, makeFolder } from "../support/folder.ts";
import { startProgram } from "../support/program.ts";
import { countsOf, furnish } from "./house.ts";

const test = base.extend<{ folder: Folder }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  folder: async ({}, use) => {
    const folder = makeFolder();
    await use(folder);
    await folder.remove();
  },
});

test("whoever was filling in the form when the computer of the house went down presses its button as if nothing happened, and has a place", async ({
  page,
  folder,
}) => {
  test.slow();
  const settings = { DATA_DIR: folder.path };
  const killed = await startProgram(settings);
  const pool = await lookInto(folder.path);
  const [date] = await furnish(pool, [1]);
  if (!date) throw new Error("There is no date.");
  await page.goto(killed.address + date.path);
  await page.getByLabel("Hoe mogen we je noemen?").fill("Zonnebloem");

  await killed.kill();
  const again = await startProgram({ ...settings, PORT: new URL(killed.address).port });
  await page.getByRole("button", { name: "Ik doe mee" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Je doet mee");
  expect(await countsOf(pool, date)).toEqual({ kept: [1, 0], counted: [1, 0] });
  await pool.end();
  await again.stop();
});
