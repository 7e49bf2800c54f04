// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test as withHouse } from "./house.ts";

export { expect };
export const kluis = "/mijn-plek/kluis";
export const ownWords = "vier koffie bomen regen";

type Fixtures = {
  /** Somebody who has a place of their own at the house, signed in at the page. */
  makePlace: (name: string) => Promise<void>;
  /** One more of whoever is signed in at the page, with nothing of the vault on it. */
  anotherDevice: () => Promise<Page>;
};

export const test = withHouse.extend<Fixtures>({
  makePlace: async ({ page, house }, use) => {
    await use(async (name) => {
      await page.goto(`${house.address}/mijn-plek/maken`);
      await page.getByLabel("Hoe wil je hier heten?").fill(name);
      await page.getByRole("button", { name: "Maak mijn plek" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Je plek is er, ${name}`);
    });
  },
  anotherDevice: async ({ browser, context, house }, use) => {
    const devices: BrowserContext[] = [];
    await use(async () => {
      const { cookies } = await context.storageState();
      const storageState = { cookies, origins: [] };
      const device = await browser.newContext({ baseURL: house.address, locale: "nl-NL", storageState });
      devices.push(device);
      return await device.newPage();
    });
    for (const device of devices) await device.close();
  },
});

/** From the first visit until it is open, at the page with one's keys. */
export async function beginVault(page: Page, words = ownWords): Promise<void> {
  await page.goto(kluis);
  await begin(page, words);
}

export async function begin(page: Page, words = ownWords): Promise<void> {
  await page.getByLabel("Ik heb dit gelezen.").check();
  await page.getByLabel("Kies een wachtzin").fill(words);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn sleutels");
}

export async function openVault(page: Page, words = ownWords): Promise<void> {
  await page.goto(kluis);
  await unlock(page, words);
}

export async function unlock(page: Page, words = ownWords): Promise<void> {
  await page.getByLabel("Je wachtzin", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("button", { name: "Op slot" })).toBeVisible();
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Op slot" }).click();
  await expect(page.getByLabel("Je wachtzin", { exact: true })).toBeVisible();
}

/** Within the open area; no page is loaded anew. */
export async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
}

/** Strengths and sources: one form that asks plain things. What was typed is sealed on the device when this is done. */
export async function write(page: Page, words: string): Promise<void> {
  await go(page, "#/strengths");
  const before = await heldOn(page);
  await firstField(page).fill(words);
  await expect.poll(async () => await heldOn(page)).not.toEqual(before);
}

export function firstField(page: Page) {
  return page.locator("#kluis textarea").first();
}

type Held = { id: string; mark: string; version: number; waits: boolean; others: number };

/** What the device holds: of each entry its mark, its version, whether it still waits to be sent, and how many to join. */
export async function heldOn(page: Page): Promise<Held[]> {
  return await page.evaluate(readStores);
}

/** What was written elsewhere at the same time and is not joined yet. */
export async function countOthers(page: Page): Promise<number> {
  return (await heldOn(page)).reduce((sum, { others }) => sum + others, 0);
}

export async function untilSent(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(async () => (await heldOn(page)).filter(({ waits }) => waits)).toEqual([]);
}

export async function databasesOn(page: Page): Promise<(string | undefined)[]> {
  return await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

async function readStores() {
  type Stored = Omit<Held, "others"> & { others: readonly unknown[] };
  const done = async <Value>(request: IDBRequest<Value>) =>
    await new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: Held[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    if (!name.startsWith("kluis-")) continue;
    const db = await done(indexedDB.open(name));
    const found = await done<Stored[]>(db.transaction("held").objectStore("held").getAll());
    all.push(
      ...found.map(({ id, mark, version, waits, others }) => ({ id, mark, version, waits, others: others.length })),
    );
    db.close();
  }
  return all;
}
