// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundRubs = { concern: string; concernToRead: string; temporaryNo: string };

/** Something that went wrong, with an answer; facts to show beside it; and a temporary no that waits for a second. Signed in as coordinator. */
export async function addRubs({ pool, centre }: House, page: Page): Promise<FoundRubs> {
  await pool.query(
    `insert into house.facts (centre_id, confidant_name, confidant_reach, complaints_name, complaints_reach, call_first, changed_at)
     values ($1, 'Fenna', '075 111 11 11, op dinsdag', 'Klachtencommissie Waterdam', E'Postbus 1\\n1500 AA Waterdam', 'Noor: 06 00 00 00 02', now())`,
    [centre.id],
  );
  await pool.query(
    `insert into house.agreements (centre_id, version, body, made_by, agreed_on, written_at, form_key)
     values ($1, 1, E'## Samen\\n\\n- We laten elkaar uitpraten', 'de huisvergadering', '2026-10-01', now(), gen_random_uuid())`,
    [centre.id],
  );
  const concern = await tell(page);
  await page.goto("/team/niet-goed-gegaan");
  await page.getByRole("link", { name: /^Verteld op/ }).click();
  const concernToRead = new URL(page.url()).pathname;
  await page.getByLabel("Wat er is gedaan of afgesproken").check();
  await page.getByLabel("Jouw woorden").fill("Er hangt nu een bel.");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  return { concern, concernToRead, temporaryNo: await proposeNo(page) };
}

async function tell(page: Page): Promise<string> {
  await page.goto("/niet-goed-gegaan");
  await page.getByLabel("Wat is er gebeurd?").fill("De deur bleef dicht.");
  await page.getByLabel("De coördinatoren").check();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL(/verstuurd$/);
  return new URL(page.url()).pathname;
}

async function proposeNo(page: Page): Promise<string> {
  await page.goto("/team/tijdelijk-niet");
  await page.getByLabel("Een woord of voornaam").fill("Fiets");
  await page.getByLabel("Wat is er afgesproken?").fill("Bellen mag wel.");
  await page.getByLabel("Tot en met").fill(await page.getByLabel("Vanaf").inputValue());
  await page.getByLabel("Bij wie kan de persoon bezwaar maken?").fill("Fenna");
  await page.getByRole("button", { name: "Vraag een tweede" }).click();
  await page.getByRole("link", { name: "Fiets" }).click();
  return new URL(page.url()).pathname;
}
