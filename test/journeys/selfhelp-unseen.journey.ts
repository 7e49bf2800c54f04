// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { openWithIdentity, openWithWords } from "../support/age-command.ts";
import { runToEnd } from "../support/program.ts";
import { type Installation, startInstallation } from "./installation.ts";
import { findTemplate } from "./template.ts";
import { test as base, beginVault, expect, go, untilSent } from "./vault.ts";
import { canary, seedEveryTool } from "./vault-seed.ts";
import { bytesOf, dumpDatabase, recordSent, tracesIn } from "./vault-traces.ts";

const test = base.extend({
  /** It writes down all that it can. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  installation: async ({}, use) => {
    const installation = await startInstallation(findTemplate(), [], { LOG_LEVEL: "trace" });
    await use(installation);
    await installation.stop();
  },
});

const ownWords = `${canary} in mijn wachtzin`;

test("of all that somebody writes in any tool no word reaches the house: not its database, its archive, its disk, its log, nor what was sent @vault", async ({
  page,
  makePlace,
  context,
  house,
}) => {
  test.slow();
  const sent = recordSent(context);
  await makePlace("Egel");
  await beginVault(page, ownWords);
  const sheet = await makeSheet(page);

  const typed = await seedEveryTool(page);
  await untilSent(page);
  const link = await shareCard(page);
  const exported = await takeAlong(page);
  const reader = await context.newPage();
  await reader.goto(link);
  await expect(reader.getByText(typed.find((words) => words.includes(" card ")) ?? "")).toBeVisible();

  expect(typed.length).toBeGreaterThan(120);
  const opened = await openWithWords(exported, "een ander dan de eerste");
  expect(typed.filter((words) => !opened.includes(words))).toEqual([]);
  for (const drawing of ["wiel", "kring"]) expect(opened).toContain(`<svg class="${drawing}"`);
  const secrets = [canary, sheet, new URL(link).hash.slice(1)];
  for (const request of sent) expect(tracesIn(await bytesOf(request), secrets), request.url()).toEqual([]);
  expect(sent.map((request) => new URL(request.url()).pathname).filter((path) => !isExpected(path))).toEqual([]);
  const places = await everywhere(house);
  for (const [place, bytes] of Object.entries(places)) expect(tracesIn(bytes, secrets), place).toEqual([]);
  expect(places.database.toString("latin1").split("age-encryption.org/v1").length).toBeGreaterThan(30);
  for (const place of [places.database, places.archive]) expect(tracesIn(place, ["Egel"])).toEqual(["Egel"]);
});

test("what is looked for would be found, in whatever way it was written down @vault", () => {
  const words = Buffer.from(`zomaar ${canary} 1`);
  const ways = [
    words,
    words.toString("base64"),
    words.toString("hex"),
    `x${words}`,
    encodeURIComponent(words.toString()),
  ];

  for (const way of ways) expect(tracesIn(Buffer.from(way), [canary])).toEqual([canary]);
});

async function makeSheet(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Maak een herstelblad" }).click();
  const words = page.locator(".kluis-woorden li");
  await expect(words).toHaveCount(17);
  const sheet = (await words.allTextContents()).join(" ");
  await page.getByRole("button", { name: "Ik heb het op papier" }).click();
  return sheet;
}

async function shareCard(page: Page): Promise<string> {
  await go(page, "#/card");
  await page.getByRole("link", { name: "Een link geven" }).click();
  await page.getByLabel("Voor wie is deze link?").fill(`${canary} de buurvrouw`);
  await page.getByRole("button", { name: "Maak de link" }).click();
  const link = await page.locator("#kluis-link").inputValue();
  await untilSent(page);
  return link;
}

async function takeAlong(page: Page): Promise<Buffer> {
  await go(page, "#/meenemen");
  await page.getByLabel("Kies een wachtzin").fill("een ander dan de eerste");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak het bestand" }).click();
  return readFileSync(await (await download).path());
}

/** What the page asks for is the same whatever stands in the vault, and whichever tool is open. */
function isExpected(path: string): boolean {
  const own =
    /^\/mijn-plek\/kluis(\/(werker\.js|eigenaar|sleutels|stukken(\/[\w-]{36}(\/versies(\/\d+)?)?)?|delen(\/[\w-]{36})?))?$/;
  return own.test(path) || /^\/(assets|huisstijl|gedeeld)\/|^\/mijn-plek\/(maken|begin)$|^\/blob/.test(path);
}

async function everywhere({ pool, dataDir, said }: Installation) {
  const identity = await generateX25519Identity();
  const BACKUP_RECIPIENT = await identityToRecipient(identity);
  const folder = join(dataDir, "archive");
  const { code, said: words } = await runToEnd("backup", { DATA_DIR: dataDir, BACKUP_RECIPIENT }, [folder]);
  expect(code, words).toBe(0);
  const [file = ""] = readdirSync(folder);
  const archive = zstdDecompressSync(openWithIdentity(readFileSync(join(folder, file)), identity));
  await pool.query("checkpoint");
  return { database: await dumpDatabase(pool), archive, disk: readAll(dataDir), log: Buffer.from(said()) };
}

function readAll(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return Buffer.concat(names.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name)));
}
