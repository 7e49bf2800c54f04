// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";
import { addPathOfWilg } from "./people-walked.ts";
import { tabTo } from "./tab-to.ts";

test("with a keyboard alone one writes on one's path, adds something, reads it back and reaches the paper, and always sees where one is", async ({
  page,
  house,
}) => {
  const { own } = await addPathOfWilg(house, page);
  await page.goto(own);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Iets erbij/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Plannen maken/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/schrijf\/plans$/);
  await tabTo(page, /^Dit wil ik/);
  await page.keyboard.type("Een tuin.");
  await tabTo(page, /^Wij schreven dit samen op/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Bewaar/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/bewaard#plans$/);
  await expect(page.getByText("Een tuin.")).toBeVisible();

  await page.goto(own);
  await tabTo(page, /^Anders opschrijven/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/schrijf\/social\/situationNow/);
  await expect(page.getByLabel("Zo is het nu")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Hij mag het nu wel weten.");
  await tabTo(page, /^Bewaar/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/bewaard#social$/);
  await expect(page.getByText("Hij mag het nu wel weten.")).toBeVisible();
  await tabTo(page, /^Op papier/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/blad$/);
  await expect(page.getByText("Een tuin.")).toBeVisible();
});
