// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { tools } from "../../src/modules/selfhelp/area/tools.ts";
import type { Entry } from "../../src/modules/selfhelp/device/entry.ts";
import { expectNothingAgainst, expectToFit, loadAxe, phone } from "./usable.ts";
import { begin, expect, go, kluis, lock, ownWords, test } from "./vault.ts";
import { bringIn, entriesOfEveryTool } from "./vault-filled.ts";

test("everyone can use each view behind the lock: of every tool, and of all around them @vault", async ({
  page,
  house,
  makePlace,
}) => {
  test.setTimeout(120_000);
  await page.goto(house.address + kluis);
  await loadAxe(page);
  await page.getByLabel("Ik heb dit gelezen.").check();
  await expectUsable(page, "begin");
  await page.getByLabel("Ik heb dit gelezen.").uncheck();
  await begin(page);
  const entries = entriesOfEveryTool();
  await bringIn(page, entries);

  const met = await walk(page, entries);

  for (const { code } of tools) {
    const own = met.filter((place) => place.startsWith(`#/${code}`));
    expect(own, code).toContain(`#/${code}`);
    for (const page of ["lezen", "eerder"])
      expect(
        own.map((place) => place.split("/").at(-1)),
        code,
      ).toContain(page);
  }
  await go(page, "#/alles");
  for (const name of ["De cirkels en de schijf", /^Dichtbij: Ans, Poes/]) {
    await expect(page.getByRole("img", { name })).toBeVisible();
  }
  await useKeys(page);
  await useLocks(page);
  await makePlace("Egel");
  await useWithAccount(page, entries);
});

/** Every link from the first page on, once for each sort of place. Says which sorts were met. */
async function walk(page: Page, entries: readonly Entry[]): Promise<string[]> {
  const met = new Set<string>();
  const ahead = ["#/"];
  for (let place = ahead.shift(); place; place = ahead.shift()) {
    const sort = sortOf(place, entries);
    if (met.has(sort)) continue;
    met.add(sort);
    await visit(page, place, sort);
    ahead.push(...(await linksOn(page)));
  }
  return [...met];
}

async function visit(page: Page, place: string, name = place): Promise<void> {
  await go(page, place);
  await expect.soft(page.locator("h1:focus"), name).toHaveCount(1);
  await expectUsable(page, name);
}

async function linksOn(page: Page): Promise<string[]> {
  const links = page.locator('#kluis a[href^="#/"]');
  return await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
}

/** The place with, for the id of an entry, what that entry is. */
function sortOf(place: string, entries: readonly Entry[]): string {
  return place.replaceAll(/[\w-]{36}/g, (id) => {
    const { kind, body } = entries.find((entry) => entry.id === id) ?? { kind: "new", body: {} };
    const { form = "", part = "" } = body as { form?: string; part?: string };
    const isRead = /\/(lezen|eerder)$/.test(place);
    return [kind, isRead ? "" : form, part === "crisis-plan" ? part : ""].join(" ").trim();
  });
}

async function expectUsable(page: Page, place: string): Promise<void> {
  await expect.soft(page.locator("h1"), place).toHaveCount(1);
  await expectToFit(page, 320, place);
  await page.setViewportSize({ width: phone, height: 844 });
  await expectNothingAgainst(page, ["light", "dark"], place, "#kluis");
}

async function useKeys(page: Page): Promise<void> {
  for (const name of ["Maak twee helften", "Maak een herstelblad"]) {
    await go(page, "#/sleutels");
    await page.getByRole("button", { name }).click();
    await expect(page.locator(".kluis-woorden").first()).toBeVisible();
    await expect(page.locator("h1:focus")).toHaveCount(1);
    await expectUsable(page, name);
    if (name !== "Maak een herstelblad") await page.getByRole("button", { name: "Ik heb het op papier" }).click();
  }
}

async function useLocks(page: Page): Promise<void> {
  const words = (await page.locator(".kluis-woorden li").allTextContents()).join(" ");
  await lock(page);
  await expect(page.locator("h1:focus")).toHaveCount(1);
  await expectUsable(page, "locked");
  await page.getByRole("button", { name: "Met de twee helften" }).click();
  await expectUsable(page, "by the halves");
  await page.getByRole("button", { name: "Met mijn herstelblad" }).click();
  await expectUsable(page, "by the sheet");
  await page.getByLabel("De woorden van je herstelblad").fill(words);
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kies een nieuwe wachtzin");
  await expectUsable(page, "renew");
  await page.getByLabel("Kies een wachtzin").fill(ownWords);
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await page.getByRole("button", { name: "Ik ben klaar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je bent klaar");
  await expectUsable(page, "done");
}

/** What was made without an account comes along; and what can only be done with one. */
async function useWithAccount(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.goto(kluis);
  await loadAxe(page);
  await begin(page);
  await go(page, "#/");
  await page.getByLabel("De wachtzin waarmee je dat opende").fill(ownWords);
  await expectUsable(page, "adopt");
  await page.getByRole("button", { name: "Haal het erbij" }).click();
  await expect(page.getByRole("button", { name: "Haal het erbij" })).toBeHidden();
  await visit(page, "#/strengths");
  await expect(page.getByRole("link", { name: "Lezen en afdrukken" })).toBeVisible();

  const idOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.id;
  for (const layer of ["one", "group", "everyone"]) await visit(page, `#/story/${idOf("story")}/lezers/${layer}`);
  await visit(page, `#/card/${idOf("card")}/delen`);
  await page.getByLabel("Voor wie is deze link?").fill("Dokter Smit");
  await page.getByRole("button", { name: "Maak de link" }).click();
  await expect(page.getByLabel("De link", { exact: true })).toBeVisible();
  await expectUsable(page, "a link that was made");
  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(page.getByRole("button", { name: "Trek de link in" })).toBeVisible();
  await expectUsable(page, "where a link went");
}
