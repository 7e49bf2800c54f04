// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import type { Visitor } from "../../../../../test/support/visitor.ts";

const testCentre = await createTestCentre();
const { superPool } = testCentre;
const blue = {
  "light-action": "#204a87",
  "light-highlight": "#ffcf5c",
  "light-accent1": "#b04d29",
  "light-accent2": "#874a7c",
  "light-accent3": "#357781",
};
let coordinator: Visitor;

beforeAll(async () => {
  coordinator = await testCentre.coordinator();
});
beforeEach(async () => {
  await superPool.query("delete from site.house_style; update platform.content_version set version = version + 1");
});

/** The centre's own stylesheet on a page for visitors, if there is one. */
async function sheetOnHome(): Promise<string | null> {
  await testCentre.hearOfChanges();
  const html = await (await testCentre.visitor().get("/over-ons")).text();
  return /href="(\/huisstijl\/[0-9a-f]{16}\.css)"/.exec(html)?.[1] ?? null;
}

test("a house that chose no colours asks its visitors to fetch nothing more", async () => {
  expect(await sheetOnHome()).toBeNull();
});

test("colours that can be read go on the site at once, at an address that a browser keeps for a year", async () => {
  const saved = await coordinator.post("/beheer/huisstijl", { ...blue, what: "live" });
  const first = (await sheetOnHome()) ?? "";
  const sheet = await testCentre.visitor().get(first);
  await coordinator.post("/beheer/huisstijl", { ...blue, "dark-action": "a5c8ff", what: "live" });
  const second = (await sheetOnHome()) ?? "";
  const old = await testCentre.visitor().get(first);

  expect(saved.headers.get("location")).toBe("/beheer/huisstijl?bewaard");
  expect(sheet.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(sheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(await sheet.text()).toContain("--basis-color-action-1-inverse-bg-default:#204a87;");
  expect(second).not.toBe(first);
  expect(old.headers.get("cache-control")).toBe("no-store");
  expect(await (await testCentre.visitor().get(second)).text()).toContain(
    "--basis-color-action-1-color-default:#a5c8ff;",
  );
});

test("colours that cannot be read do not go on the site; a sentence says which, and what was typed is still there", async () => {
  const response = await coordinator.post("/beheer/huisstijl", { ...blue, "light-action": "#F2C14E", what: "live" });
  const html = await coordinator.read(response);

  expect(response.status).toBe(422);
  expect(html).toMatch(
    /Overdag is een link op [^.]* niet goed te lezen. Het verschil is 1,\d en moet 4,5 zijn. Verander: Hoofdkleur\./,
  );
  expect(html).toContain('value="#f2c14e"');
  expect(await sheetOnHome()).toBeNull();
});

test("what is no colour is said at its field", async () => {
  const response = await coordinator.post("/beheer/huisstijl", { ...blue, "light-accent2": "paars", what: "live" });
  const html = await coordinator.read(response);

  expect(response.status).toBe(422);
  expect(html).toContain('href="#light-accent2"');
  expect(html).toContain('value="paars"');
});

test("looking first changes nothing on the site", async () => {
  const html = await coordinator.read(await coordinator.post("/beheer/huisstijl", { ...blue, what: "look" }));
  const trial = /href="(\/beheer\/huisstijl\/proef\.css[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";

  expect(await (await coordinator.get(trial)).text()).toContain("--basis-color-action-1-inverse-bg-default:#204a87;");
  expect(await sheetOnHome()).toBeNull();
});

test("back to the colours of Vrijplaats is one button, and what was chosen is kept to take up again", async () => {
  await coordinator.post("/beheer/huisstijl", { ...blue, what: "live" });

  await coordinator.post("/beheer/huisstijl/terug", {});

  expect(await sheetOnHome()).toBeNull();
  expect(await coordinator.read(await coordinator.get("/beheer/huisstijl"))).toContain('value="#204a87"');
});
