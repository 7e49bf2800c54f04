// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { beginVault, expect, go, lock, test, unlock } from "./vault.ts";

const disc = (page: Page) => page.getByRole("slider", { name: "De grote zwarte schijf" });
const told = (page: Page) => page.locator("#kluis form [aria-live]");

test("the disc slides over the circles and away, by keyboard, by button and by hand @vault", async ({
  page,
  house,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" }); // a hand finds the disc where it lies, and not where it was
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/wheel");
  await page.getByRole("link", { name: "Nu kijken" }).click();
  await page.getByLabel("Cirkel 1", { exact: true }).fill("slapen");
  await page.getByLabel("Cirkel 7, de zwarte", { exact: true }).fill("angst");

  await page.getByRole("button", { name: "Cirkel 1: slapen, gewoon, vrij" }).press("Enter");
  await expect(page.getByRole("button", { name: "Cirkel 1: slapen, groot, vrij" })).toBeVisible();
  await expect(told(page)).toHaveText("De schijf ligt opzij. Vrij: slapen (groot); angst, de zwarte cirkel (gewoon).");

  await disc(page).press("ArrowUp");
  await disc(page).press("ArrowUp");
  await expect(told(page)).toContainText(
    "Half onder de schijf: angst, de zwarte cirkel (gewoon). Vrij: slapen (groot).",
  );
  await page.getByRole("button", { name: "Schijf erop" }).click();
  await expect(page.getByRole("button", { name: "Cirkel 1: slapen, groot, onder de schijf" })).toBeAttached();
  await slideDown(page);
  await expect(disc(page)).toHaveAttribute("aria-valuetext", "De schijf ligt op een deel.");
  await page.getByRole("button", { name: "Schijf opzij" }).click();
  await expect(disc(page)).toHaveAttribute("aria-valuenow", "0");

  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();
  await expect(page.locator("#kluis article li")).toHaveText(["slapen (groot)", "angst, de zwarte cirkel (gewoon)"]);
  await go(page, "#/wheel");
  await page.getByRole("link", { name: "Nu kijken" }).click();
  await expect(page.getByLabel("Cirkel 1", { exact: true })).toHaveValue("slapen");
  await page.getByLabel("Cirkel 2", { exact: true }).fill("muziek");
  await expect(page.getByRole("link", { name: "Lezen en afdrukken" })).toBeVisible();
  await go(page, "#/wheel");
  await expect(page.getByRole("img", { name: "De cirkels en de schijf" })).toHaveCount(2);
});

async function slideDown(page: Page): Promise<void> {
  const drawing = page.getByRole("group", { name: "De cirkels en de schijf" });
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("No drawing");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + box.height / 3, { steps: 4 });
  await page.mouse.up();
}

test("the people around somebody are a list first, and another look tells what is different @vault", async ({
  page,
  house,
}) => {
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/people");
  await page.getByRole("link", { name: "Nu kijken" }).click();
  await add(page, "Ans", "dichtbij", "een luisterend oor");
  await add(page, "De huisarts", "verder weg", "meedenken");
  await expect(page.getByRole("img", { name: "Dichtbij: Ans. Verder weg: De huisarts." })).toBeVisible();
  await page.getByLabel("Laat zien waar ik dit vind").selectOption("meedenken");
  await expect(told(page)).toHaveText("De huisarts");
  await expect(page.getByRole("link", { name: "Lezen en afdrukken" })).toBeVisible();

  await go(page, "#/people");
  await page.getByRole("link", { name: "Nu kijken" }).click();
  await page.getByText("De huisarts (meedenken)").click();
  await page.getByLabel("Waar in de kring?").last().selectOption("wat verder");
  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();

  await expect(page.getByText("Dichterbij: De huisarts")).toBeVisible();
  await expect(page.getByText("een luisterend oor: Ans")).toBeVisible();
});

async function add(page: Page, name: string, ring: string, kind: string): Promise<void> {
  await page.getByRole("button", { name: "Iemand erbij" }).click();
  const person = page.locator("#kluis details").last();
  await person.getByLabel("Naam").fill(name);
  await person.getByLabel("Waar in de kring?").selectOption(ring);
  await person.getByLabel(kind).check();
}

test("one's own steps have no number and no top, and a day is written about beside them @vault", async ({
  page,
  house,
}) => {
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/steps");
  await page.getByLabel("Welke treden zijn er voor mij?").fill("Thuis\nEen rustdag\nKoffie in de inloop");
  await page.getByLabel("Een rustdag").check();
  await page.getByRole("link", { name: "Iets opschrijven over een dag" }).click();
  await page.getByLabel("Welke dag?").fill("2026-11-20");
  await page.getByLabel("Waar was ik toen?").fill("Bij de inloop");
  await expect(page.getByRole("link", { name: "Lezen en afdrukken" })).toBeVisible();

  await go(page, "#/steps");
  await expect(page.getByLabel("Een rustdag")).toBeChecked();
  await expect(page.getByRole("listitem").filter({ hasText: "20 november 2026" })).toContainText("Bij de inloop");
  await page.getByLabel("Dat laat ik open").check();
  await expect(page.getByLabel("Een rustdag")).not.toBeChecked();
});

test("what gives energy is written down, a day beside it, and reads the same after it was locked @vault", async ({
  page,
  house,
}) => {
  await page.goto(house.address);
  await beginVault(page);
  await go(page, "#/energy");
  const gives = page.getByLabel("Wat geeft mij energie?");
  await gives.fill("Buiten zijn\nEen uur niemand");
  await page.getByLabel("Waar ligt mijn grens?").fill("Twee afspraken op een dag");
  await page.getByRole("link", { name: "Schrijven over een dag" }).click();
  await page.getByLabel("Welke dag?").fill("2026-11-20");
  await page.getByLabel("Wat gaf me deze dag energie?").fill("De soep in de inloop");
  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();
  await expect(page.locator("#kluis article")).toContainText("20 november 2026");
  await expect(page.locator("#kluis article li")).toHaveText(["De soep in de inloop"]);

  await lock(page);
  await unlock(page);
  await go(page, "#/energy");
  await expect(gives).toHaveValue("Buiten zijn\nEen uur niemand");
  await expect(page.getByRole("listitem").filter({ hasText: "20 november 2026" })).toContainText("De soep");
  await gives.fill("Buiten zijn");
  await page.getByRole("link", { name: "Hoe het eerder was" }).click();
  await page.locator("#kluis summary").last().click();
  await expect(page.locator("#kluis article").last()).toContainText("Een uur niemand");
});
