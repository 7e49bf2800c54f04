// SPDX-License-Identifier: EUPL-1.2
import { beginVault, expect, go, test } from "./vault.ts";

test("somebody prepares a talk, and next time writes beside what they wrote then @vault", async ({ page, house }) => {
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/talk");
  await page.getByRole("link", { name: "Begin een nieuwe" }).click();
  await page.getByLabel("Gemeente", { exact: true }).check();
  await page.getByLabel("Hoe gaat het nu met mij?").fill("De nachten zijn lang.");
  await page.getByLabel("Dit wil ik weten").fill("Wanneer hoor ik iets?");

  await go(page, "#/talk");
  await page.getByRole("link", { name: "Opnieuw, met het vorige gesprek ernaast" }).click();
  await expect(page.getByText("De nachten zijn lang.")).toBeVisible();
  await page.getByLabel("Hoe gaat het nu met mij?").fill("Beter.");
  await page.getByRole("button", { name: "Neem dit over" }).last().click();
  await expect(page.getByLabel("Dit wil ik weten")).toHaveValue("Wanneer hoor ik iets?");

  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();
  await expect(page.getByText("Beter.")).toBeVisible();
  await expect(page.getByText("De nachten zijn lang.")).toHaveCount(0);
});

test("a letter for a hard day lies folded until it is opened, and a right is kept with a note @vault", async ({
  page,
  house,
}) => {
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/letter");
  await page.getByRole("link", { name: "Begin een nieuwe" }).click();
  await page.getByLabel("Lieve ik,").fill("Drink eerst een glas water.");
  await page.getByLabel("Op een moeilijke dag").check();
  await go(page, "#/letter");
  await expect(page.getByText("Drink eerst een glas water.")).toBeHidden();
  await page.locator("#kluis summary").click();
  await expect(page.getByText("Drink eerst een glas water.")).toBeVisible();

  await go(page, "#/rights");
  await page.getByText("Een tweede mening", { exact: true }).click();
  await page.getByLabel("Dit wil ik onthouden").and(page.locator(":visible")).check();
  await page.getByLabel("Wat ik hierover wil opschrijven").and(page.locator(":visible")).fill("Bellen op maandag");
  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();
  await expect(page.getByRole("heading", { name: "Een tweede mening" })).toBeVisible();
  await expect(page.getByText("Bellen op maandag")).toBeVisible();
});
