// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { addDate } from "./dates.ts";
import { type House, openHouse } from "./house.ts";
import { startInstallation } from "./installation.ts";
import type { Found } from "./pages.ts";
import { signUpAs } from "./signing-up.ts";
import { findTemplate } from "./template.ts";

const agendaFile = join(import.meta.dirname, "../fixtures/agendas/google-weekly-with-overrides.ics");

type Session = NonNullable<Exclude<BrowserContextOptions["storageState"], string>>;
export type Furnished = House & { found: Found; coordinator: Session };

/** A house in which every page has something to show. */
export async function furnish(browser: Browser): Promise<Furnished> {
  const house = await openHouse(await startInstallation(findTemplate()));
  const { activityId, partnerId, roomId } = await addRows(house);
  const context = await browser.newContext({ baseURL: house.address });
  const page = await context.newPage();
  const signUp = await signUpToCall(page, "Vlinder");
  const waiting = await signUpToCall(page, "Mus");
  await house.signIn(page, "coordinator");
  const coordinator = await context.storageState();
  const agenda = await bringAgendaIn(page);
  await context.close();
  const found = { activityId, partnerId, roomId, signUp, waiting, signIn: "/inloggen/abc", agenda };
  return { ...house, found, coordinator };
}

async function addRows(house: House) {
  const { pool, centre } = house;
  const inloop = { slug: "inloop", title: "Open inloop", summary: "Koffie, thee en een stoel voor wie wil." };
  await addDate(house, inloop, { startsLocal: "2026-11-25T10:00", hours: 7 });
  const walk = { slug: "wandelen", title: "Rondje haven", kind: "sport", placeKind: "outside", audience: "Jongeren" };
  await addDate(house, walk, { startsLocal: "2026-11-24T14:00" });
  const drawing = { slug: "tekenen", title: "Tekenen", kind: "creative", capacity: 1, access: ["wheelchair"] };
  const { activityId } = await addDate(house, drawing, { startsLocal: "2026-11-25T14:00" });
  await pool.query("insert into network.closed_day (centre_id, day, reason) values ($1, '2026-12-25', 'Kerst')", [
    centre.id,
  ]);
  await pool.query(
    `insert into site.page (centre_id, slug, language, title, body, changed_at)
     values ($1, 'over-ons', 'nl', 'Over ons', E'## Wie\\n\\n- Noor\\n- Joke\\n\\nLees [het programma](/programma).', now()),
       ($1, 'huisregels', 'nl', 'Zo doen wij', 'Wij vragen eerst.', now())`,
    [centre.id],
  );
  const partner = await insert(house, "insert into network.organization (name) values ('De Buren') returning id", []);
  const room = "insert into spaces.room (centre_id, name, seats) values ($1, 'De keuken', 8) returning id";
  return { activityId, partnerId: partner, roomId: await insert(house, room, [centre.id]) };
}

async function insert({ pool }: House, statement: string, values: string[]): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? "";
}

async function signUpToCall(page: Page, name: string): Promise<string> {
  await page.goto("/programma/tekenen/2026-11-25/aanmelding");
  await page.getByLabel("Ja, bel mij").check();
  await page.getByLabel("E-mail of telefoonnummer").fill("06 00 00 00 01");
  await signUpAs(page, name);
  return page.url();
}

async function bringAgendaIn(page: Page): Promise<string> {
  await page.goto("/team/binnenhalen");
  await page.getByLabel("Het bestand", { exact: true }).setInputFiles(agendaFile);
  await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
  await page.waitForURL(/binnenhalen\/[0-9a-f-]{36}$/);
  return page.url();
}
