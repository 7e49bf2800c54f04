// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

export type MainPage = { name: string; as: "visitor" | "team"; go: (page: Page) => Promise<void> };

const agenda = join(import.meta.dirname, "../fixtures/agendas/google-weekly-with-overrides.ics");

export const mainPages: MainPage[] = [
  { name: "home", as: "visitor", go: at("/") },
  { name: "day", as: "visitor", go: at("/programma/dag/2026-11-25") },
  { name: "week", as: "visitor", go: at("/programma") },
  { name: "activity", as: "visitor", go: at("/programma/koken-met-wat-er-is") },
  { name: "sign-up", as: "visitor", go: toSignUp },
  { name: "waiting", as: "visitor", go: toWaiting },
  { name: "team-today", as: "team", go: at("/team") },
  { name: "programme-preview", as: "team", go: toPreview },
  { name: "bring-in-preview", as: "team", go: toBringInPreview },
];

function at(address: string): MainPage["go"] {
  return async (page) => {
    await page.goto(address);
  };
}

async function toSignUp(page: Page): Promise<void> {
  await page.goto("/programma/koken-met-wat-er-is");
  await page
    .getByRole("link", { name: /^Ik doe mee/ })
    .first()
    .click();
}

async function toWaiting(page: Page): Promise<void> {
  await page.goto("/programma/praten-over-stemmen-horen");
  await page
    .getByRole("link", { name: /^Zet mij op de wachtlijst/ })
    .first()
    .click();
  await page.getByLabel("Hoe mogen we je noemen?").fill("Zwaluw");
  await page.getByRole("button", { name: "Zet mij op de wachtlijst" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je staat op de wachtlijst");
}

async function toPreview(page: Page): Promise<void> {
  await page.goto("/team/programma/nieuw");
  await page.getByLabel("Hoe heet het?").fill("Breien bij het raam");
  await page.getByLabel("Wat voor soort is het?").selectOption("Creatief");
  await page.getByLabel("Eerste datum").fill("2026-11-26");
  await page.getByLabel("Begint om").fill("14:00");
  await page.getByLabel("Klaar om").fill("16:00");
  await page.getByLabel("Elke week").check();
  await page.getByRole("button", { name: "Bekijk de datums" }).click();
}

async function toBringInPreview(page: Page): Promise<void> {
  await page.goto("/team/binnenhalen");
  await page.getByLabel("Het bestand", { exact: true }).setInputFiles(agenda);
  await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
}
