// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import {
  beginVault,
  databasesOn,
  expect,
  firstField,
  go,
  kluis,
  lock,
  openVault,
  ownWords,
  test,
  unlock,
  untilSent,
  write,
} from "./vault.ts";

const words = "Op de dijk lopen helpt mij";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("whoever forgot their words comes in with the sheet and chooses new ones, or with two halves of two people; a lost device loses nothing @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  const [sheet = ""] = await makePaper(page, "Maak een herstelblad");
  const halves = await makePaper(page, "Maak twee helften");
  await write(page, words);
  await untilSent(page);
  await lock(page);

  await page.getByLabel("Je wachtzin", { exact: true }).fill("niet meer zeker welke");
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit past niet.");
  await page.getByRole("button", { name: "Met mijn herstelblad" }).click();
  await page.getByLabel("De woorden van je herstelblad").fill(sheet.replace(/^\w+/, "aap noot"));
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("alert")).toContainText("Deze woorden passen niet.");
  await page.getByLabel("De woorden van je herstelblad").fill(sheet);
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(heading(page)).toHaveText("Kies een nieuwe wachtzin");
  await page.getByLabel("Kies een wachtzin").fill("heel andere woorden nu");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expectWords(page);

  const found = await anotherDevice();
  await found.goto(kluis);
  await found.getByLabel("Je wachtzin", { exact: true }).fill(ownWords);
  await found.getByRole("button", { name: "Doe open" }).click();
  await expect(found.getByRole("alert")).toContainText("Dit past niet.");
  await unlock(found, "heel andere woorden nu");
  await expectWords(found);

  const third = await anotherDevice();
  await third.goto(kluis);
  await third.getByRole("button", { name: "Met de twee helften" }).click();
  await third.getByLabel("De woorden van de ene helft").fill(halves[1] ?? "");
  await third.getByLabel("De woorden van de andere helft").fill(halves[0] ?? "");
  await third.getByRole("button", { name: "Doe open" }).click();
  await third.getByLabel("Kies een wachtzin").fill("nog weer andere woorden");
  await third.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expectWords(third);
});

test("a passkey opens it until it is ended, and what was changed on two devices at once is changed on both @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await giveDevice(page);
  await makePlace("Das");
  await beginVault(page);
  await page.getByRole("button", { name: "Voeg dit toestel toe" }).click();
  await expect(page.getByText("Dat is bewaard.")).toBeVisible();
  await write(page, words);
  await untilSent(page);
  await lock(page);

  await page.getByRole("button", { name: "Open met dit toestel" }).click();
  await expect(page.getByRole("button", { name: "Op slot" })).toBeVisible();
  await expectWords(page);
  await go(page, "#/sleutels");

  const other = await anotherDevice();
  await openVault(other);
  await go(other, "#/sleutels");
  await other.getByLabel("Kies een wachtzin").fill("heel andere woorden nu");
  await other.getByRole("button", { name: "Verander mijn wachtzin" }).click();
  await expect(other.getByText("Dat is bewaard.")).toBeVisible();
  await page.getByRole("button", { name: "Laat dit toestel niet meer toe" }).click();
  await expect(page.getByRole("button", { name: "Laat dit toestel niet meer toe" })).toBeHidden();

  await lock(page);
  await expect(page.getByRole("button", { name: "Open met dit toestel" })).toBeHidden();
  await page.getByLabel("Je wachtzin", { exact: true }).fill(ownWords);
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit past niet.");
  await unlock(page, "heel andere woorden nu");
  await expectWords(page);
});

test("at the computer of a library nothing stays: not after being ready, not after it locked by itself @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Vos");
  await beginVault(page);
  await write(page, words);
  await untilSent(page);

  const library = await anotherDevice();
  await library.clock.install();
  await library.goto(kluis);
  await library.getByLabel("Dit toestel is niet van mij.").check();
  await unlock(library);
  await expectWords(library);
  await expect.poll(async () => await tracesOn(library)).toEqual({ stores: 1, caches: true, workers: 1 });
  await library.clock.fastForward("03:30");
  await expect(library.getByText("Er gebeurde een tijd niets")).toBeVisible();
  await expect(library.getByText(words)).toBeHidden();

  await library.getByLabel("Dit toestel is niet van mij.").check();
  await unlock(library);
  await library.getByRole("button", { name: "Ik ben klaar" }).click();
  await expect(heading(library)).toHaveText("Je bent klaar");
  await expect.poll(async () => await tracesOn(library)).toEqual({ stores: 0, caches: false, workers: 0 });
});

async function makePaper(page: Page, name: string): Promise<string[]> {
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("button", { name: "Ik heb het op papier" })).toBeVisible();
  const papers = await page.locator(".kluis-woorden").all();
  const found = await Promise.all(papers.map(async (paper) => (await paper.locator("li").allTextContents()).join(" ")));
  await page.getByRole("button", { name: "Ik heb het op papier" }).click();
  return found;
}

async function expectWords(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Op slot" })).toBeVisible();
  await go(page, "#/strengths");
  await expect(firstField(page)).toHaveValue(words);
}

/** A device with a finger print reader that also keeps secrets (PRF), as Chromium plays it. */
async function giveDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", ctap2Version: "ctap2_1", transport: "internal", hasResidentKey: true, hasPrf: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** Stores of somebody, files of the area, workers. */
async function tracesOn(page: Page) {
  const stores = (await databasesOn(page)).filter((name) => name !== "kluis-hier").length;
  const rest = await page.evaluate(async () => ({
    caches: (await caches.keys()).length > 0,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { stores, ...rest };
}
