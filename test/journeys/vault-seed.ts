// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { ToolCode } from "../../src/modules/selfhelp/area/tool.ts";
import { tools } from "../../src/modules/selfhelp/area/tools.ts";
import { go } from "./vault.ts";

/** What is looked for afterwards: no house says this by itself. */
export const canary = "Kanarievogel";

/** What a tool needs before its fields stand there; each gives the places that have some. */
const ways: Partial<Record<ToolCode, (page: Page) => Promise<string[]>>> = {
  plan: async (page) => {
    await go(page, "#/plan");
    await page.getByLabel("Hoe noem je dit plan?").fill(`${canary} plan`);
    await page.getByRole("button", { name: "Begin mijn plan" }).click();
    await page.getByRole("heading", { level: 1, name: `${canary} plan` }).waitFor();
    return await linksOf(page, /^#\/plan\/[\w-]{36}$/);
  },
  story: async (page) => {
    const places: string[] = [];
    await go(page, "#/story");
    await page.getByRole("button", { name: "Begin een verhaal" }).click();
    const story = await placeOf(page);
    for (const form of ["Schrijven", "Gedicht", "Dagboek", "Strip"]) {
      await go(page, story);
      await page.getByRole("button", { name: form, exact: true }).click();
      places.push(await placeOf(page, story));
    }
    return [...places, story];
  },
  card: async () => ["#/card/maken"],
  wheel: async () => [`#/wheel/${randomUUID()}`],
  energy: async () => ["#/energy", `#/energy/${randomUUID()}`],
  steps: async () => ["#/steps", `#/steps/${randomUUID()}`],
  people: async (page) => {
    const place = `#/people/${randomUUID()}`;
    await go(page, place);
    await page.getByRole("button", { name: "Iemand erbij" }).click();
    return [""];
  },
};

/** Fills in every field of every tool, by its definition and its own views. Says what was typed. */
export async function seedEveryTool(page: Page): Promise<string[]> {
  const typed: string[] = [];
  for (const { code, several } of tools) {
    const places = (await ways[code]?.(page)) ?? [several ? `#/${code}/${randomUUID()}` : `#/${code}`];
    for (const place of places) {
      if (place) await go(page, place);
      await page.locator("#kluis h1").waitFor();
      typed.push(...(await fillIn(page, `${canary} ${code} ${typed.length}`)));
    }
  }
  await go(page, "#/");
  return typed;
}

/** Every field that somebody could type in or choose from, as if by hand. */
async function fillIn(page: Page, words: string): Promise<string[]> {
  return await page.locator("#kluis").evaluate(async (area, base) => {
    const untilDrawn = async () => await new Promise((resolve) => setTimeout(resolve));
    for (const details of area.querySelectorAll("details")) details.open = true;
    const typed: string[] = [];
    const kinds = "textarea, input:not([type]), input[type=text], input[type=tel]";
    for (const field of area.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(kinds)) {
      field.value = `${base}-${typed.length}`;
      typed.push(field.value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await untilDrawn();
    }
    for (const choice of area.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
      choice.click();
      await untilDrawn();
    }
    return typed;
  }, words);
}

async function linksOf(page: Page, pattern: RegExp): Promise<string[]> {
  const links = await page.locator("#kluis a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  return [...new Set(links.filter((href) => pattern.test(href)))];
}

/** Where somebody was brought to, once they are there. */
async function placeOf(page: Page, before = ""): Promise<string> {
  await page.waitForFunction((was) => location.hash !== was && /^#\/\w+\/[\w-]{36}$/.test(location.hash), before);
  return await page.evaluate(() => location.hash);
}
