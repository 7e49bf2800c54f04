// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from "vitest/config";

const long = process.env.LONG === "1";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: long
      ? ["test/long/**/*.test.ts"]
      : ["src/**/*.test.{ts,tsx}", "test/architecture/**/*.test.ts", "test/support/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    isolate: false, // reading the whole program anew for each file took two fifths of the time
    globalSetup: ["test/support/server.ts"],
    includeTaskLocation: true,
    reporters: ["default", "./test/support/count-reporter.ts"],
    testTimeout: long ? 900_000 : 60_000,
    hookTimeout: 120_000,
  },
});
