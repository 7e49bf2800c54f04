// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { type Browser, type Page, test } from "@playwright/test";
import { type Installation, startInstallation } from "../journeys/installation.ts";
import { findTemplate } from "../journeys/template.ts";
import { type MainPage, mainPages } from "./main-pages.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");
/** Enough to see both looks on a phone, and how it lies on a wide screen. */
const looks = [
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;
const tallest = 1600;

let installation: Installation;

test.beforeAll(async () => {
  installation = await startInstallation(findTemplate(), ["--demo"]);
});
test.afterAll(async () => {
  await installation.stop();
});

for (const mainPage of mainPages) {
  test(`picture of ${mainPage.name}`, async ({ browser }) => {
    const page = await open(browser, mainPage);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await takePicture(page, join(folder, `${mainPage.name}-${width}-${colorScheme}.png`), width);
    }
    await page.context().close();
  });
}

async function open(browser: Browser, { as, go }: MainPage): Promise<Page> {
  const context = await browser.newContext({ baseURL: installation.address, deviceScaleFactor: 1 });
  const page = await context.newPage();
  if (as === "team") await signIn(page);
  await go(page);
  await page.evaluate(async () => await document.fonts.ready);
  return page;
}

let session: Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>> = [];

/** The demo's own link works once; what it gave is kept for the pages after it. */
async function signIn(page: Page): Promise<void> {
  if (session.length > 0) return await page.context().addCookies(session);
  await page.goto(/Sign in as a coordinator: +(\S+)/.exec(installation.said())?.[1] ?? "");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL(/\/team$/);
  session = await page.context().cookies();
}

async function takePicture(page: Page, path: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  await page.screenshot({ path, fullPage: true, clip, animations: "disabled", caret: "hide" });
}
