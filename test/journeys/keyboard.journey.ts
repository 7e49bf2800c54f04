// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";

test("with a keyboard alone one gets past the menu, through the form and signed up, and always sees where one is", async ({
  page,
  house,
}) => {
  await addDate(house, { slug: "koor", title: "Koor", joining: "sign-up" }, { startsLocal: "2026-11-24T15:00" });
  await house.remember();
  await page.goto("/programma/koor");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#inhoud$/);
  await tabTo(page, /^Ik doe mee/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/aanmelding$/);
  await tabTo(page, /^Hoe mogen we je noemen/);
  await page.keyboard.type("Zwaluw");
  await tabTo(page, /^Nee, ik kijk zelf/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Ja, stuur een e-mail")).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await tabTo(page, /^Heb je iets nodig/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/a\//);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await house.expectChanges({
    came: {
      "programme.sign_up": [{ name: "Zwaluw", language: "nl", status: "confirmed" }],
      "programme.occurrence": [
        { starts_local: "2026-11-24T15:00:00", ends_local: "2026-11-24T17:00:00", places_taken: 1 },
      ],
      "platform.event": [{ kind: "programme.signed-up" }],
    },
    went: {
      "programme.occurrence": [{ starts_local: "2026-11-24T15:00:00", ends_local: "2026-11-24T17:00:00" }],
    },
  });
});

/** Presses Tab until something with this name has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: "", isSeen: true, html: "" };
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      const isChoice = element.matches("[type=radio], [type=checkbox]");
      const marked = isChoice && label ? label : element; // the whole line of a choice can be touched, and lights up
      const { outlineStyle, outlineWidth } = getComputedStyle(marked);
      const box = marked.getBoundingClientRect();
      return {
        name: (label?.textContent ?? "").trim(),
        html: element.outerHTML.slice(0, 200),
        isSeen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && box.width > 1 && box.height > 1,
      };
    });
    expect(focused).toEqual({ ...focused, isSeen: true });
    if (name.test(focused.name)) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}
