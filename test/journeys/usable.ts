// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

export const phone = 390;
const height = 844;
/** Its colours are the same at each width. */
const bothColours = ["light", "dark"] as const;
/** What of a page depends on its colours: in the dark nothing else is different. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** By every rule of axe, in light and in dark, and without scrolling sideways. */
export async function expectUsable(page: Page, inWidths: readonly number[]): Promise<void> {
  await loadAxe(page);
  for (const width of inWidths) {
    await expectToFit(page, width);
    await expectNothingAgainst(page, width === phone ? bothColours : [bothColours[0]], `${width} px`);
  }
}

export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

export async function expectToFit(page: Page, width: number, place = ""): Promise<void> {
  await page.setViewportSize({ width, height });
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(widest, `${place} width at ${width} px`.trim()).toBeLessThanOrEqual(width);
}

type Colours = readonly ("light" | "dark")[];

/** By every rule of axe, which the page loaded before. */
export async function expectNothingAgainst(
  page: Page,
  colours: Colours,
  place: string,
  within = "html",
): Promise<void> {
  for (const colorScheme of colours) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const rules = colorScheme === "dark" ? rulesOfColour : [];
    const found = await page.evaluate(findViolations, { rules, within });
    expect.soft(found, `${place}, ${colorScheme}`).toEqual([]);
  }
}

type Asked = { rules: string[]; within: string };

/** In the page: what axe has against it, by these rules or by all. */
async function findViolations({ rules, within }: Asked): Promise<{ id: string; at: string[] }[]> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await inPage.run(within, {
    ...{ resultTypes: ["violations"], preload: false },
    ...(rules.length > 0 && { runOnly: { type: "rule", values: rules } }),
  });
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
}
