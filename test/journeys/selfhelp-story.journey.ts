// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from "@playwright/test";
import { beginVault, expect, go, test } from "./vault.ts";

const toStory = (page: Page) => page.getByRole("link", { name: "Terug naar het verhaal" }).click();
const story = (page: Page) => page.locator("#kluis article");

test("a story is written, drawn and put in order, and one day of it can be put back @vault", async ({
  page,
  house,
}) => {
  await page.goto(house.address);
  await beginVault(page);
  await begin(page, "Brood");
  await write(page, "Schrijven", "Om vier uur op.");
  await page.getByRole("button", { name: "Tekening" }).click();
  await drawLine(page);
  await drawLine(page);
  await page.getByRole("button", { name: "Laatste lijn weg" }).click();
  await page.getByLabel("Woorden bij het plaatje, als je wilt").fill("De oven");
  await toStory(page);
  await write(page, "Gedicht", "stil\nde straat\n\nwarm\nhet brood");

  await page.getByRole("button", { name: "Omhoog Gedicht" }).press("Enter");
  await page.getByLabel("Staat in mijn verhaal").first().uncheck();
  await page.getByRole("link", { name: "Lezen en afdrukken" }).click();

  await expect(story(page).locator("p")).toHaveText(["stilde straat", "warmhet brood", "De oven"]);
  await expect(story(page).locator("img")).toHaveAttribute("src", /^data:image\/png;base64,/);
  await page.getByRole("link", { name: "Verder schrijven" }).click();
  await page.getByRole("link", { name: "Hoe het eerder was" }).click();
  await page.locator("#kluis details summary").click();
  await page.getByRole("button", { name: "Zet dit terug" }).click();
  await expect(page.getByLabel("Staat in mijn verhaal")).toHaveCount(3);
});

test("what was spoken can be heard, and is thrown away for good @vault", async ({ page, house }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const audio = new AudioContext();
      const [tone, out] = [audio.createOscillator(), audio.createMediaStreamDestination()];
      tone.connect(out);
      tone.start();
      return out.stream;
    };
  });
  await page.goto(house.address);
  await beginVault(page);
  await begin(page, "Verteld");
  await page.getByRole("button", { name: "Vertellen" }).click();
  await expect(async () => {
    await page.getByRole("button", { name: "Begin met vertellen" }).click();
    await expect(page.getByRole("status")).toContainText("De microfoon staat aan.");
    await page.getByRole("button", { name: "Klaar met vertellen" }).click();
    await expect(page.locator("audio")).toHaveAttribute("src", /^blob:/);
  }).toPass();

  await page.getByRole("button", { name: "Gooi dit weg" }).click();

  await expect(page.getByRole("button", { name: "Begin met vertellen" })).toBeVisible();
});

test("one person reads what was chosen for them, in other words, until it is taken back @vault", async ({
  page,
  browser,
  makePlace,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  await begin(page, "Brood");
  await write(page, "Schrijven", "Om vier uur op.");
  await write(page, "Gedicht", "stil");
  await chooseReaders(page, "Eén mens die ik kies");
  await page.getByLabel("Schrijven", { exact: true }).check();
  await page.getByLabel("Andere woorden voor deze lezer: Schrijven").fill("Ik bakte brood.");
  const link = await makeLink(page, "Noor");

  const reader = await browser.newPage();
  await reader.goto(link);
  await expect(reader.locator("article")).toHaveText("BroodIk bakte brood.");
  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(page.getByRole("button", { name: "Maak de link" })).toHaveCount(0);
  await page.getByRole("button", { name: "Trek de link in" }).click();
  await expect(page.getByText("Noor kan dit niet meer lezen met deze link.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Dit gaat niet open");
});

test("a group reads it after someone read along, and everyone only after an explicit yes @vault", async ({
  page,
  browser,
  house,
  makePlace,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  await begin(page, "Brood");
  await write(page, "Schrijven", "Om vier uur op.");
  await chooseReaders(page, "Mijn groep");
  await page.getByLabel("Schrijven", { exact: true }).check();
  await readAlong(browser, await makeLink(page, "Sam"), "Mooi.");
  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(page.getByText("Mooi.")).toBeVisible();
  await page.getByRole("button", { name: "Ik las het, en het mag verder" }).click();
  await expect(page.getByText("Sam las met je mee.")).toBeVisible();
  await makeLink(page, "Ali");
  await page.getByRole("button", { name: "Klaar", exact: true }).click();

  await page.getByRole("link", { name: "Terug naar wie leest wat" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Mijn groep" })).toContainText("Ali");
  await page.getByRole("link", { name: "Iedereen" }).click();
  await page.getByLabel("Schrijven", { exact: true }).check();
  await page.getByLabel("Las iemand met je mee, naast je? Schrijf de naam op").fill("Anna");
  await page.getByRole("button", { name: "We lazen het samen" }).click();
  await page.getByRole("button", { name: "Zet het op de site" }).click();
  await expect(page.getByRole("alert")).toContainText("Zet eerst een vinkje");
  await page.getByLabel("Ik geef deze woorden aan het huis en aan iedereen").check();
  await page.getByRole("button", { name: "Zet het op de site" }).click();
  await expect(page.getByText("Je zette dit op de site")).toBeVisible();

  const visitor = await browser.newPage();
  await visitor.goto(`${house.address}/verhalen`);
  await visitor.getByRole("link", { name: "Brood" }).click();
  await expect(visitor.getByText("Om vier uur op.")).toBeVisible();
  await page.getByRole("button", { name: "Haal het van de site" }).click();
  await expect(page.getByText("Van hieruit staat er nu niets op de site.")).toBeVisible();
  expect((await visitor.reload())?.status()).toBe(404);
});

async function begin(page: Page, title: string): Promise<void> {
  await go(page, "#/story");
  await page.getByRole("button", { name: "Begin een verhaal" }).click();
  await page.getByLabel("Hoe heet dit verhaal?").fill(title);
}

async function write(page: Page, form: "Schrijven" | "Gedicht", words: string): Promise<void> {
  await page.getByRole("button", { name: form, exact: true }).click();
  await page.locator("#kluis textarea").fill(words);
  await toStory(page);
}

async function drawLine(page: Page): Promise<void> {
  const sheet = page.locator("canvas");
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error("No sheet");
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 4 });
  await page.mouse.up();
}

async function chooseReaders(page: Page, layer: string): Promise<void> {
  await page.getByRole("link", { name: "Wie leest wat" }).click();
  await page.getByRole("link", { name: layer }).click();
}

async function makeLink(page: Page, name: string): Promise<string> {
  await page.getByLabel("Voor wie is deze link?").fill(name);
  await page.getByRole("button", { name: "Maak de link" }).click();
  return await page.getByLabel("De link", { exact: true }).inputValue();
}

async function readAlong(browser: Browser, link: string, words: string): Promise<void> {
  const reader = await browser.newPage();
  await reader.goto(link);
  await reader.getByLabel("Wat wil je mij hierover zeggen, voordat anderen het lezen?").fill(words);
  await reader.locator("form").getByRole("button").click();
  await expect(reader.getByRole("status")).toBeVisible();
  await reader.close();
}
