// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";
import { addPeerWithRoom, addPeopleWalked, eightPeople } from "./people-walked.ts";
import { addMatching } from "./walking-matching.ts";

const nextThursday = "2026-11-26";

test("a peer worker with eight people sees today, opens some, taps two talks, writes what was agreed and looks after herself @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await addMatching(house);
  const [iep = "", wilg = "", berk = ""] = await addPeopleWalked(house);
  await addPeerWithRoom(house, "Samir");

  await page.goto("/team/meelopen");
  await expect(page.getByText("Deze week staat er niets.")).toBeVisible();
  await page.getByRole("link", { name: "Iedereen met wie je meeloopt" }).click();
  for (const name of eightPeople) await expect(page.getByRole("link", { name })).toBeVisible();
  await page.getByRole("link", { name: "Wilg" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samen op weg met Wilg");

  await page.goto("/team/spreekuur/tellen");
  await page.getByRole("button", { name: "Tellen" }).click();
  await page.getByRole("button", { name: /^\+ 1 ?: Zonder thema/ }).click();
  await page.getByRole("button", { name: /^\+ 1 ?: Zonder thema/ }).click();
  await expect(page.getByRole("status")).toContainText("2");

  await page.goto(`/team/trajecten/${iep}/contacten/nieuw`);
  await page.getByLabel("Bij jou thuis").check();
  await page.getByLabel("Welke dag?").fill(nextThursday);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/bewaard$/);
  await page.goto(`/team/trajecten/${iep}/afspraken/nieuw`);
  await page.getByLabel("Wat spreken we af?").fill("Samen bellen met de woningbouw");
  await page.getByLabel("Samen", { exact: true }).check();
  await page.getByLabel("Waar gaat het over?").selectOption({ label: "Papieren en geld" });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Samen bellen met de woningbouw")).toBeVisible();
  await page.goto("/team/meelopen");
  await expect(page.getByText("Iep, jullie spreken elkaar")).toBeVisible();

  await page.goto(`/team/trajecten/${berk}/schrijf/social/situationNow`);
  await page.locator("main textarea").fill("Na de intake kwam Berk weer.");
  await page.getByLabel(/^Ik schrijf op wat/).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Je schreef ‘intake’.")).toBeVisible();
  await page.getByRole("link", { name: "Laat zo staan" }).click();
  await expect(page.getByText("Na de intake kwam Berk weer.")).toBeVisible();

  await page.goto(`/team/trajecten/${wilg}/overdragen`);
  await page.getByLabel("Samir").check();
  await page.getByRole("button", { name: "Vraag het" }).click();
  await expect(page.getByRole("heading", { name: "Je vroeg Samir" })).toBeVisible();
  await page.goto("/team/voor-mezelf");
  await page.getByLabel("Wat raakte je?").fill("Acht verhalen op één dag.");
  await page.getByRole("button", { name: "Bewaar voor mezelf" }).click();
  await expect(page.getByText("Bewaard. Alleen jij kunt het lezen.")).toBeVisible();
});
