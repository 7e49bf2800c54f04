// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";

/** A browser with a folder of its own, which can lose its power and start again. */
export type OwnBrowser = {
  start: () => Promise<BrowserContext>;
  kill: () => Promise<void>;
  remove: () => void;
};

export function makeBrowser(): OwnBrowser {
  const folder = mkdtempSync(join(tmpdir(), "vp-browser-"));
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  let context: BrowserContext | null = null;
  return {
    start: async () => {
      context = await chromium.launchPersistentContext(folder, { executablePath, args, locale: "nl-NL" });
      return context;
    },
    kill: async () => {
      const closed = context?.waitForEvent("close");
      for (const pid of processesOf(folder)) process.kill(pid, "SIGKILL");
      await closed;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

/** The one that others come from first: without it none can start again. */
function processesOf(folder: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const own = pids.filter((pid) => commandOf(pid).includes(`--user-data-dir=${folder}`)).map(Number);
  return own.toSorted((one, other) => one - other);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // it ended meanwhile
  }
}
