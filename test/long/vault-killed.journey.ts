// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { makeBrowser, type OwnBrowser } from "../journeys/killed-browser.ts";
import { begin, expect, firstField, go, kluis, test, unlock } from "../journeys/vault.ts";

const blows = 30;

test("a browser that is killed thirty times, each time at another moment of a save, never loses what was kept and never opens something broken @vault", async ({
  house,
}) => {
  test.setTimeout(1_800_000);
  const browser = makeBrowser();
  let page = await openAt(browser, house.address);
  await begin(page);
  let kept = 0;

  for (let blow = 1; blow <= blows; blow += 1) {
    await go(page, "#/strengths");
    await firstField(page).fill(`Keer ${blow}`);
    await page.waitForTimeout(700 + blow * 12); // a pause of 800 ms has it sealed
    await browser.kill();

    page = await openAt(browser, house.address);
    await unlock(page);
    await go(page, "#/strengths");
    await expect(page.getByRole("alert")).toBeHidden();
    const found = Number(/\d*$/.exec(await firstField(page).inputValue())?.[0] ?? 0);
    expect([kept, blow]).toContain(found);
    kept = found;
  }
  expect(kept).toBeGreaterThan(0);
  await browser.kill();
  browser.remove();
});

async function openAt(browser: OwnBrowser, address: string): Promise<Page> {
  const page = (await browser.start()).pages()[0];
  if (!page) throw new Error("There is no window.");
  await page.goto(address + kluis);
  return page;
}
