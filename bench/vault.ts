// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { onlyOurAge } from "../scripts/only-our-age.ts";
import { publicPages } from "../src/modules/site/public-pages.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";
import { visit } from "./visit.ts";

const assets = join(import.meta.dirname, "../dist/assets");
const mostScriptBytes = 60_000;

/** What is sealed, in the browser that people have: how long it takes to open, and how much script that is. */
export async function measureVault(_: Installation, database: RunningDatabase): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await openPage(await browser.newPage());
    const unlocking = await compare(measureIn(page, "unlock"), measureIn(page, "deriveKey"));
    const opening = await compare(measureIn(page, "openAll"), measureIn(page, "decryptAll"), 3);
    return [
      figureOf("vault.unlockRatio", unlocking, 1.3),
      figureOf("vault.openRatio", opening, 1.5),
      { name: "vault.scriptBytes", value: scriptBytes(), goal: { atMost: mostScriptBytes } },
      { name: "vault.scriptElsewhere", value: await countElsewhere(database), goal: { exactly: 0 } },
    ];
  } finally {
    await browser.close();
  }
}

/** The same modules as the area is built of, with as much of age as it gets, at an address where a browser seals. */
async function openPage(page: Page): Promise<Page> {
  const entry = join(import.meta.dirname, "vault-page.ts");
  const options = { bundle: true, minify: true, write: false, format: "iife", target: "chrome89" } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], plugins: [onlyOurAge] });
  const script = outputFiles[0]?.text ?? "";
  await page.route("http://localhost/**", async (route) => {
    await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>-</title>" });
  });
  await page.goto("http://localhost/");
  await page.addScriptTag({ content: script });
  return page;
}

function measureIn(page: Page, name: string) {
  return async () => Number(await page.evaluate(`measure(${JSON.stringify(name)})`));
}

type Compared = Awaited<ReturnType<typeof compare>>;

function figureOf(name: string, { ratio, spread, ours, reference }: Compared, most: number): Figure {
  const seen = `${ours.toFixed(0)} ms, bare ${reference.toFixed(0)} ms`;
  return { name, value: ratio, goal: { atMost: most }, spread, seen };
}

/** All scripts of the area, its worker and the page of whoever something is shared with, as they go over the line. */
function scriptBytes(): number {
  const scripts = readdirSync(assets).filter((name) => /^vault.*\.js\.gz$/.test(name));
  return scripts.reduce((bytes, name) => bytes + statSync(join(assets, name)).size, 0);
}

/** On how many other pages one of them is asked for. */
async function countElsewhere(database: RunningDatabase): Promise<number> {
  const program = await startProgram(database.settings);
  let pages = 0;
  for (const { path } of publicPages) {
    const { body } = await visit(program.port, path);
    if (/\/assets\/vault[^"']*\.js/.test(body.toString())) pages += 1;
  }
  await stop(program);
  return pages;
}
