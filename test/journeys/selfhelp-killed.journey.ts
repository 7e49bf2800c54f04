// SPDX-License-Identifier: EUPL-1.2
import { makeBrowser } from "./killed-browser.ts";
import { begin, expect, firstField, go, heldOn, kluis, test, unlock } from "./vault.ts";

test("a browser that is killed while it saves opens again with the last complete save @vault", async ({ house }) => {
  const browser = makeBrowser();
  const page = (await browser.start()).pages()[0];
  if (!page) throw new Error("There is no window.");
  await page.goto(house.address + kluis);
  await begin(page);
  await go(page, "#/strengths");

  let kept = 0;
  for (let time = 1; time <= 4; time += 1) {
    const before = await heldOn(page);
    await firstField(page).fill(`Keer ${time}`);
    if (time === 4) break; // killed in the middle of this one
    await expect.poll(async () => await heldOn(page)).not.toEqual(before);
    kept = time;
  }
  await page.waitForTimeout(780); // about when a pause in typing has it sealed
  await browser.kill();

  const again = (await browser.start()).pages()[0];
  if (!again) throw new Error("There is no window.");
  await again.goto(house.address + kluis);
  await unlock(again);
  await go(again, "#/strengths");
  const found = await firstField(again).inputValue();
  expect([`Keer ${kept}`, `Keer ${kept + 1}`]).toContain(found);
  await expect(again.getByRole("alert")).toBeHidden();
  await browser.kill();
  browser.remove();
});
