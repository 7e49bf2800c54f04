// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";
import { tabTo } from "./tab-to.ts";

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
