// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadAssets } from "#platform/http";
import { buildAssets } from "../../../../scripts/build-assets.ts";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { selfhelpTexts } from "../texts.ts";
import { addOwner } from "../vault/vault-test-device.ts";
import type { Shell } from "./shell.ts";

const path = "/mijn-plek/kluis";
const centre = await createTestCentre();
const folder = mkdtempSync(join(tmpdir(), "vp-assets-"));
afterAll(() => rmSync(folder, { recursive: true }));
await buildAssets(folder);
centre.installation.assets = loadAssets(folder);

async function shellAt(address: string): Promise<Shell> {
  const worker = await (await centre.visitor().get(`${address}/werker.js`)).text();
  return JSON.parse(/^self\.shell=(.*);$/m.exec(worker)?.[1] ?? "{}");
}

test("the page is the same to the letter for whoever is signed in, and tells nobody's name", async () => {
  const visitor = await (await addOwner(centre, "Zeester")).signIn();

  const [own, others] = [await visitor.get(path), await centre.visitor().get(path)];

  expect(own.headers.get("etag")).toBe(others.headers.get("etag"));
  expect(own.headers.get("cache-control")).toBe("no-cache");
  const page = await own.text();
  expect(page).toBe(await others.text());
  expect(page).not.toContain("Zeester");
  expect(page).not.toContain("Uitloggen");
});

test("what somebody asked for behind the address is not in the page of whoever comes after", async () => {
  centre.forgetPages();
  const first = await (await centre.visitor().get(`${path}?van=folder`)).text();

  expect(first).not.toContain("van=folder");
  expect(await (await centre.visitor().get(path)).text()).toBe(first);
});

test("it carries the texts of its language, every drawing, and what to do without a script", async () => {
  for (const [language, address] of [
    ["nl", path],
    ["en", `/en${path}`],
  ] as const) {
    const page = await (await centre.visitor().get(address)).text();
    const told = /<script type="application\/json" id="kluis-teksten">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify(selfhelpTexts[language])));
    expect(page).toContain(`data-werker="${address}/werker.js"`);
    expect(page).toContain(`href="${address}/papier"`);
    for (const icon of ["lock", "printer", "circle-check"]) expect(page).toContain(`<symbol id="i-${icon}"`);
  }
});

test("it may record and draw for one person, and may still ask nothing of other machines", async () => {
  const { headers } = await centre.visitor().get(path);
  const policy = headers.get("content-security-policy");

  expect(policy).toContain("default-src 'none'");
  for (const rule of ["script-src 'self';", "connect-src 'self';", "img-src 'self' blob: data:;", "media-src blob:;"]) {
    expect(policy).toContain(rule);
  }
  expect(headers.get("permissions-policy")).toContain("microphone=(self)");
  expect(headers.get("permissions-policy")).toContain("camera=()");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

test("every script and style of it is held against the hash of the file itself, and what others stand on comes first", async () => {
  const page = await (await centre.visitor().get(path)).text();
  const pinned = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+)" integrity="([^"]+)"/g)];
  const scripts = [...page.matchAll(/<script type="module" src="([^"]+)"( integrity)?/g)];

  expect(pinned.length).toBeGreaterThan(3);
  for (const [, file = "", integrity] of pinned) expect(integrity).toBe(hashOf(readFileSync(join(folder, file))));
  expect(scripts.filter(([, , isPinned]) => !isPinned)).toEqual([]);
  const order = scripts.map(([, href = ""]) => href);
  for (const [at, href] of order.entries()) {
    const text = readFileSync(join(folder, href.replace("/assets/", "")), "utf8");
    const imported = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, file]) => `/assets/${file}`);
    for (const part of imported) expect(order.indexOf(part)).toBeLessThan(at);
    for (const part of imported) expect(order).toContain(part);
  }
});

test("the worker of each language holds its own page to the letter, and all that the page asks for", async () => {
  for (const address of [path, `/en${path}`]) {
    const page = await centre.visitor().get(address);
    const html = await page.text();
    const shell = await shellAt(address);
    const { headers } = await centre.visitor().get(`${address}/werker.js`);

    expect(headers.get("service-worker-allowed")).toBe(address);
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(shell.scope).toBe(address);
    expect(shell.page).toEqual({ href: address, integrity: hashOf(html) });
    const asked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, href]) => href);
    expect(shell.files.map(({ href }) => href).toSorted()).toEqual([...new Set(asked)].toSorted());
  }
});

test("the same page is the same version, whoever asks and however often; a new release is another", async () => {
  const visitor = await (await addOwner(centre, "Anne")).signIn();
  const { version } = await shellAt(path);
  expect(await (await visitor.get(`${path}/werker.js`)).text()).toContain(version);
  centre.forgetPages();
  expect((await shellAt(path)).version).toBe(version);

  const { assets } = centre.installation;
  centre.installation.assets = { ...assets, frame: { ...assets.frame, icon: null } };
  centre.forgetPages();
  expect((await shellAt(path)).version).not.toBe(version);
  centre.installation.assets = assets;
  centre.forgetPages();
});

test("no page outside the area carries a byte of its scripts or style", async () => {
  for (const address of ["/", "/programma", "/mijn-plek", "/inloggen"]) {
    expect(await (await centre.visitor().get(address)).text()).not.toContain("/assets/vault");
  }
});

test("whoever walks in finds it: at the door of one's own place, and in it", async () => {
  const visitor = await (await addOwner(centre, "Mol")).signIn();

  const door = await (await centre.visitor().get("/mijn-plek")).text();
  expect(door).toContain(`href="${path}"`);
  expect(door).toContain("Dat kan ook zonder plek");
  expect(await (await visitor.get("/mijn-plek")).text()).toContain(`href="${path}"`);
});

function hashOf(content: string | Buffer): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
