// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import journeys from "./journeys/playwright.config.ts";

/** `npm run pictures`: the main pages of the demo, at a fixed time, into docs/pictures. */
export default defineConfig({
  ...journeys,
  testDir: join(import.meta.dirname, "pictures"),
  testMatch: "**/*.pictures.ts",
  globalSetup: join(import.meta.dirname, "journeys/template.ts"),
  outputDir: join(import.meta.dirname, "../test-results"),
  workers: 1,
  reporter: "list",
  projects: [{ name: "pictures" }],
});
