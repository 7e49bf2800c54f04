// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundReleases = {
  release: string;
  releasePart: string;
  releaseWord: string;
  releaseToRead: string;
  released: string;
  releaseDoor: string;
  releaseLink: string;
};

/** A document that is read in the house, with something said of it; and one that was released and given. Signed in as coordinator. */
export async function addReleases(house: House, page: Page): Promise<FoundReleases> {
  const release = await makeOne(page);
  const releaseToRead = release.split("/").at(-1) ?? "";
  const releasePart = await addressOf(page, "Verander Samen eten");
  await page.getByRole("button", { name: "Laat het lezen" }).click();
  await page.goto("/team/vrijgeven");
  const releaseDoor = await pathIn(page, /\/vrijgeven\/[\w-]+/);
  await page.goto(`${releaseDoor}/${releaseToRead}`);
  await page.getByLabel("Ik wil er iets van zeggen").check();
  await page.getByLabel("Wat wil je zeggen?").fill("We aten op dinsdag.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.goto(release);
  const releaseWord = await addressOf(page, "Geef antwoord");
  const released = await addReleased(house);
  await page.goto(`${released}/geven`);
  await page.getByRole("button", { name: "Maak de link" }).click();
  const releaseLink = await pathIn(page, /\/vrijgegeven\/[\w-]+/);
  return { release, releasePart, releaseWord, releaseToRead, released, releaseDoor, releaseLink };
}

async function makeOne(page: Page): Promise<string> {
  await page.goto("/team/vrijgeven/nieuw");
  await page.getByLabel("Hoe heet het?").fill("Een jaar in ons huis");
  await page.getByLabel("Voor wie is het?").fill("Gemeente Waterdam");
  await page.getByLabel("Vanaf").fill("2026-01-01");
  await page.getByLabel("Tot en met").fill("2026-11-24");
  await page.getByRole("button", { name: "Verder" }).click();
  const path = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Schrijf een stuk" }).click();
  await page.getByLabel("Kop").fill("Samen eten");
  await page.getByLabel("Tekst").fill("Elke week aten we samen.");
  await page.getByRole("button", { name: "Bewaar" }).click();
  return path;
}

async function addressOf(page: Page, name: string): Promise<string> {
  return (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
}

async function pathIn(page: Page, pattern: RegExp): Promise<string> {
  return pattern.exec((await page.locator("p.code").first().textContent()) ?? "")?.[0] ?? "";
}

async function addReleased({ pool, centre }: House): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into region.release (centre_id, title, for_whom, period_from, period_until, language, form_key, created_at)
     values ($1, 'Ons eerste half jaar', 'Fonds Oost', '2026-01-01', '2026-06-30', 'nl', gen_random_uuid(), now()) returning id`,
    [centre.id],
  );
  const id = rows[0]?.id ?? "";
  const tables = [{ caption: "Data per soort", columns: ["Soort", "Doorgegaan"], rows: [["Samen eten", "24"]] }];
  const content = JSON.stringify({
    ...{ house: "De Proeftuin", title: "Ons eerste half jaar", forWhom: "Fonds Oost" },
    ...{
      from: "2026-01-01",
      until: "2026-06-30",
      language: "nl",
      version: 1,
      whatChanged: "",
      releasedOn: "2026-11-20",
    },
    parts: [{ heading: "Wat er te doen was", paragraphs: ["Overgenomen uit ons programma."], tables }],
  });
  await pool.query(
    `insert into region.released (release_id, centre_id, content, hash, released_on) values ($1, $2, $3, $4, '2026-11-20')`,
    [id, centre.id, content, createHash("sha256").update(content).digest("hex")],
  );
  return `/team/vrijgeven/${id}`;
}
