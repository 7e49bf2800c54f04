// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";

/** On the form of a date: only a name. */
export async function signUpAs(page: Page, name: string): Promise<void> {
  await page.getByLabel("Hoe mogen we je noemen?").fill(name);
  await page.getByRole("button", { name: /^(Ik doe mee|Zet mij op de wachtlijst)$/ }).click();
  await page.waitForURL(/\/a\//);
}
