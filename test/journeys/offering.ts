// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundOffers = { partnerLink: string; offerId: string; proposal: string };

/** A partner with a link, something it offers that nobody confirmed, and something new that waits for a nod. Signed in as coordinator. */
export async function addOffers({ pool, address }: House, page: Page): Promise<FoundOffers> {
  await page.goto("/team/voorstellen/partners");
  await page.getByRole("button", { name: /^Geef een link ?: De Buren$/ }).click();
  const partnerLink = new URL((await page.locator('a[href*="/partner/"]').getAttribute("href")) ?? "", address)
    .pathname;
  await sendOffer(page, partnerLink, "Samen koken");
  const first = await openProposal(page, "Nieuw: Samen koken");
  await page.getByRole("button", { name: "Ja, zet het zo in het programma" }).click();
  await sendOffer(page, partnerLink, "Samen zingen");
  const proposal = await openProposal(page, "Nieuw: Samen zingen");
  const { rows } = await pool.query<{ id: string }>(
    `update programme.activity set confirmation_asked_at = now(), unconfirmed_at = now()
     where id = (select activity_id from programme.proposal where id = $1) returning id`,
    [first.split("/").at(-1)],
  );
  return { partnerLink, offerId: rows[0]?.id ?? "", proposal };
}

async function sendOffer(page: Page, partnerLink: string, title: string): Promise<void> {
  await page.goto(`${partnerLink}/nieuw`);
  await page.getByLabel("Hoe heet het?").fill(title);
  await page.getByLabel("Wat voor soort is het?").selectOption("meal");
  await page.getByLabel("Begint om").fill("17:00");
  await page.getByLabel("Klaar om").fill("19:00");
  await page.getByLabel("Hoe vind je het?").fill("In de buurttuin");
  await page.getByLabel("Je naam").fill("Ans");
  await page.getByRole("button", { name: "Stuur het door" }).click();
  await page.getByText("Ons antwoord lees je hier").waitFor();
}

async function openProposal(page: Page, words: string): Promise<string> {
  await page.goto("/team/voorstellen");
  await page.getByRole("link", { name: words }).click();
  await page.waitForURL(/voorstellen\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
