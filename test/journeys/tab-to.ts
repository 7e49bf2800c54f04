// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from "@playwright/test";

/** Presses Tab until something with this name has the focus; each stop on the way must be seen. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: "", isSeen: true, html: "" };
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = isField ? element.labels?.[0] : element;
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
