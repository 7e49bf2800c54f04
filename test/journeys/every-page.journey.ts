// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type Furnished, furnish } from "./furnished.ts";
import { test as inEmptyInstallation } from "./house.ts";
import { pages, receiptNumber, withoutPage } from "./pages.ts";
import { expectUsable, phone } from "./usable.ts";
import { watch } from "./watch.ts";

// Each page by itself: half of them with one worker, half with the other.
base.describe.configure({ mode: "parallel" });

const widths = [phone, 320, 1280];
const colours = Object.fromEntries(
  ["action", "highlight", "accent1", "accent2", "accent3"].map((name) => [`light-${name}`, "#123456"]),
);

type Reader = { page: Page; problems: string[] };

const test = base.extend<object, { furnished: Furnished; readers: Record<"visitor" | "coordinator", Reader> }>({
  furnished: [
    async ({ browser }, use) => {
      const furnished = await furnish(browser);
      await use(furnished);
      await furnished.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  // Two who turn page after page: a browser opened anew for each takes as long as the reading.
  readers: [
    async ({ browser, furnished }, use) => {
      const open = async (given: BrowserContextOptions): Promise<Reader> => {
        const context = await browser.newContext({ baseURL: furnished.address, ...given });
        return { page: await context.newPage(), problems: watch(context, furnished.address) };
      };
      await use({ visitor: await open({}), coordinator: await open({ storageState: furnished.coordinator }) });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

for (const one of pages) {
  const { route, address, as, template = false, status = 200, shows = "" } = one;
  if (as === "nobody yet") continue; // the page that makes a house, below
  const name = `${typeof address === "string" ? address : route} ${shows}`.trim();
  test(`everyone can use ${name} @axe`, async ({ furnished, readers }) => {
    const { page, problems } = readers[as];

    const response = await page.goto(typeof address === "string" ? address : address(furnished.found));

    expect(response?.status()).toBe(status);
    await expectUsable(page, template ? widths : [phone]);
    expect(problems.splice(0)).toEqual([]);
    if (!isSealed.test(route)) expect(await page.evaluate(listVaultScripts)).toEqual([]);
  });
}

test("what is no page answers too, from the program as it was built @axe", async ({ browser, furnished }) => {
  const context = await browser.newContext({ baseURL: furnished.address, storageState: furnished.coordinator });
  const addresses = withoutPage
    .filter((one) => !/:(token|name|id|path)/.test(one)) // which a test beside each looks at
    .map((one) => one.replace(":slug", "tekenen").replace(":number", receiptNumber))
    .map((one) => one.replace("proef.css", `proef.css?${new URLSearchParams(colours)}`));
  for (const address of addresses) {
    const response = await context.request.get(address);
    expect.soft(response.status(), address).toBe(200);
    expect.soft((await response.body()).length, address).toBeGreaterThan(0);
  }
  await context.close();
});

inEmptyInstallation("everyone can use the page that makes a house @axe", async ({ page, installation }) => {
  await page.goto(/Set up the centre: (\S+)/.exec(installation.said())?.[1] ?? "");
  await expectUsable(page, widths);
  await page.getByRole("link", { name: "Een centrum" }).click();
  await expectUsable(page, [phone]);
  await page.getByRole("button", { name: "Klaar, open de deur" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectUsable(page, [phone]);
});

for (const { kind, name, city } of [
  { kind: "Een regio", name: "Naam van de regio", city: "Streek of gemeente" },
  { kind: "Een opleiding", name: "Naam van de opleiding", city: "Plaats" },
]) {
  inEmptyInstallation(
    `everyone can use what has no house to walk into: ${kind} @axe`,
    async ({ page, installation }) => {
      await page.goto(/Set up the centre: (\S+)/.exec(installation.said())?.[1] ?? "");
      await page.getByRole("link", { name: kind }).click();
      await expectUsable(page, [phone]);
      await page.getByLabel(name).fill("De Vrije Ruimte");
      await page.getByLabel(city, { exact: true }).fill("Waterdam");
      await page.getByLabel("Telefoonnummer").fill("075 000 00 00");
      await page.getByLabel("Naam", { exact: true }).fill("Anne");
      await page.getByLabel("E-mailadres om mee in te loggen").fill("anne@ruimte.example");
      await page.getByRole("button", { name: "Klaar, begin" }).click();
      await expect(page).toHaveURL(/\/team$/);
      await expectUsable(page, widths);
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welkom bij De Vrije Ruimte");
      await expectUsable(page, widths);
    },
  );
}

test("everyone can use a form that came back with mistakes @axe", async ({ browser, furnished }) => {
  const context = await browser.newContext({ baseURL: furnished.address, storageState: furnished.coordinator });
  const page = await context.newPage();
  await page.goto("/programma/tekenen/2026-11-25/aanmelding");
  await page.getByRole("button", { name: "Zet mij op de wachtlijst" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectUsable(page, widths);
  await page.goto("/team/programma/nieuw");
  await page.getByRole("button", { name: "Bekijk de datums" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectUsable(page, widths);
  await context.close();
});

/** The area of sealed tools, and what somebody shares out of it. */
const isSealed = /^\/(mijn-plek\/kluis|gedeeld\/:id)$/;

/** In the page: which scripts of that area it fetched. */
function listVaultScripts(): string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names.filter((name) => /\/assets\/vault[^/]*\.js$/.test(name));
}
