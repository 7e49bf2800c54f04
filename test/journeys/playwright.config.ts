// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const long = process.env.LONG === "1";

export default defineConfig({
  testDir: long ? "../long" : ".",
  testMatch: "**/*.journey.ts",
  globalSetup: join(import.meta.dirname, "template.ts"),
  outputDir: "../../test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["../support/count-reporter.playwright.ts"]],
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // biome-ignore format: one flag a word
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 390, height: 844 },
  },
  projects: [
    // @plain: pages with no script but that of every page, which the other stories meet
    { name: "with-javascript", use: { javaScriptEnabled: true }, grepInvert: /@plain/ },
    { name: "without-javascript", use: { javaScriptEnabled: false }, grepInvert: /@axe|@vault/ },
  ],
});
