// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";
import { beginVault, expect, go, test, unlock } from "./vault.ts";

test("somebody makes a plan of their own, names a part, leaves one out, and ticks a day that is forgotten @vault", async ({
  page,
  house,
}) => {
  await beginVault(page);
  await beginPlan(page);
  const plan = new URL(page.url()).hash;
  await page.getByRole("link", { name: "Iets toevoegen" }).click();
  await page.getByLabel("Wat doet mij goed?", { exact: true }).fill("Thee op het balkon\nMijn zus bellen");
  await go(page, plan);
  await expect(page.getByRole("listitem").filter({ hasText: "Mijn zus bellen" })).toBeVisible();

  await page.getByRole("link", { name: "Delen kiezen en een naam geven" }).click();
  await page.getByRole("button", { name: "Weglaten Na de crisis" }).click();
  await expect(page.getByRole("button", { name: "Terugzetten: Na de crisis" })).toBeFocused();
  await page.getByLabel("Hoe heet dit deel?").nth(3).fill("Mijn knoppen");
  await go(page, plan);
  await expect(page.getByRole("link", { name: "Mijn knoppen" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Na de crisis/ })).toHaveCount(0);

  await page.getByRole("link", { name: /Dagelijks onderhoud/ }).click();
  await page.getByLabel("Wat doe ik elke dag?").fill("Ontbijten aan tafel");
  await go(page, `${plan}/vandaag`);
  await page.getByLabel("Ontbijten aan tafel").check();
  await page.reload();
  await unlock(page);
  await expect(page.getByLabel("Ontbijten aan tafel")).not.toBeChecked();
  expect(await rowsOf(house, "entry")).toEqual([]); // without an account it is on this device alone
});

test("a crisis card takes over what was picked from the plan, goes to one helper by a link with a PIN, and is taken back @vault", async ({
  page,
  browser,
  house,
  makePlace,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  await beginPlan(page);
  await page.getByRole("link", { name: /^Crisisplan/ }).click();
  await page.getByLabel("Wie wil ik erbij hebben?").fill("Noor, mijn zus, 06 12 34 56 78");
  await page.getByLabel("Wat helpt mij dan?", { exact: true }).fill("Rustig praten\nHet licht zachter");
  await go(page, "#/card/overnemen");
  await page.getByLabel("Rustig praten").check();
  await page.getByLabel("Noor, mijn zus, 06 12 34 56 78").check();
  await page.getByRole("button", { name: "Zet op mijn kaart" }).click();
  await expect(page.getByRole("link", { name: "06 12 34 56 78" })).toBeVisible();
  await expect(page.getByText("Het licht zachter")).toHaveCount(0);

  await page.getByRole("link", { name: "Een link geven" }).click();
  await page.getByLabel("Voor wie is deze link?").fill("Dokter Smit");
  await page.getByLabel("Pincode, als je dat wilt").fill("2468");
  await page.getByRole("button", { name: "Maak de link" }).click();
  const link = await page.getByLabel("De link", { exact: true }).inputValue();
  const reader = await browser.newPage();
  await open(reader, link);
  await expect(reader.getByText("Rustig praten")).toBeVisible();

  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(page.getByText("De link is één keer geopend.")).toBeVisible();
  await page.getByRole("button", { name: "Trek de link in" }).click();
  await expect(page.getByText("Dokter Smit kan dit niet meer lezen met deze link.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("Rustig praten")).toHaveCount(0);
  expect(await rowsOf(house, "share")).toMatchObject([{ sealed: null, opened: 1 }]);
});

test("a consultant writes along; a line comes on the card when the person takes it over, and the link ends @vault", async ({
  page,
  browser,
  house,
  makePlace,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  await go(page, "#/card/maken");
  await page.getByLabel("Dit helpt", { exact: true }).fill("Rustig praten");
  await page.getByRole("link", { name: "Bekijk mijn kaart" }).click();
  await page.getByRole("link", { name: "Samen met iemand schrijven" }).click();
  await page.getByLabel("Voor wie is deze link?").fill("Fatma");
  await page.getByRole("button", { name: "Maak de link" }).click();
  const link = await page.getByLabel("De link", { exact: true }).inputValue();
  const reader = await browser.newPage();
  await reader.goto(link);
  await reader.getByLabel(/Dit helpt niet/).fill("Vastpakken\nEen sirene");
  await reader.locator("form").getByRole("button").click();
  await expect(reader.getByRole("status")).toBeVisible();

  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await page.getByRole("button", { name: "Neem over Vastpakken" }).click();
  await page.getByRole("button", { name: "Klaar, stop de link" }).click();
  await expect(page.getByText("Fatma kan dit niet meer lezen met deze link.")).toBeVisible();
  await expect(page.getByText("Een sirene")).toBeVisible();
  await go(page, "#/card");
  await expect(page.getByText("Vastpakken")).toBeVisible();
  await expect(page.getByText("Een sirene")).toHaveCount(0);
  expect(await rowsOf(house, "share_reply")).toEqual([]);
});

async function beginPlan(page: Page): Promise<void> {
  await go(page, "#/plan");
  await page.getByRole("button", { name: "Begin mijn plan" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "De delen van mijn plan" })).toBeVisible();
}

async function open(reader: Page, link: string): Promise<void> {
  await reader.goto(link);
  await reader.locator("input[type=password]").fill("2468");
  await reader.locator("form").getByRole("button").click();
}

async function rowsOf(house: House, table: "entry" | "share" | "share_reply"): Promise<object[]> {
  return (await house.pool.query(`select * from selfhelp.${table}`)).rows;
}
