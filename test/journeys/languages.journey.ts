// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, type House, test } from "./house.ts";

async function addTwo(house: House): Promise<void> {
  const walk = { slug: "walk", title: "Harbour", kind: "sport", languages: ["en"] };
  await addDate(house, walk, { startsLocal: "2026-11-24T14:00" });
  const clay = { slug: "clay", title: "Clay", kind: "creative", capacity: 4, access: ["wheelchair"] };
  await addDate(house, clay, { startsLocal: "2026-11-25T19:00" });
  await house.remember();
}

// Words of the interface; what the house itself writes stays in its own language.
const dutch = /\b(vandaag|bekijk|wat|jij|niet|wachtlijst|aanmelden|doe|noemen|deze|naar|waar|wanneer|het)\b/i;

test("from any page one can go on in English, and nothing of the site's own words stays behind in Dutch @plain", async ({
  page,
  house,
}) => {
  await addTwo(house);
  await page.goto("/programma");
  await page.getByText("Taal", { exact: false }).first().click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/programma$/);

  for (const address of ["/en/programma", "/en", "/en/programma/clay", "/en/programma/clay/2026-11-25/aanmelding"]) {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await page.title()).not.toMatch(dutch);
    const main = await page.getByRole("main").innerText();
    expect(main.match(dutch)?.[0] ?? null).toBeNull();
  }
  await page.getByLabel("What may we call you?").fill("Wren");
  await page.getByLabel("Yes, send me an e-mail").check();
  await page.getByLabel("E-mail or phone number").fill("wren@post.example");
  await page.getByRole("main").getByRole("button").click();

  await expect(page).toHaveURL(/\/en\/a\//);
  await house.expectChanges({
    came: {
      "programme.sign_up": [{ name: "Wren", email: "wren@post.example", language: "en", status: "confirmed" }],
      "programme.occurrence": [
        { starts_local: "2026-11-25T19:00:00", ends_local: "2026-11-25T21:00:00", capacity: 4, places_taken: 1 },
      ],
      "platform.event": [{ kind: "programme.signed-up" }],
      "platform.message": [
        {
          kind: "programme.sign-up-confirmed",
          address: "wren@post.example",
          subject: "About Wednesday 25 November",
          holds_link: true,
        },
      ],
    },
    went: {
      "programme.occurrence": [{ starts_local: "2026-11-25T19:00:00", ends_local: "2026-11-25T21:00:00", capacity: 4 }],
    },
  });
});

test("what one looks for stands in the address, by link and by form, and nothing found says what else there is", async ({
  page,
  house,
}) => {
  await addTwo(house);
  await page.goto("/programma");

  await page.getByRole("link", { name: "Avond" }).click();
  await expect(page).toHaveURL(/deel=avond/);
  await expect(page.getByRole("link", { name: "Clay", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Harbour" })).toHaveCount(0);
  await page.getByText("Meer kiezen").click();
  await page.getByLabel("Wat heb je nodig?").selectOption("Plek voor een rolstoel");
  await page.getByRole("button", { name: "Laat zien" }).click();
  await expect(page).toHaveURL(/deel=avond.*nodig=/);
  await expect(page.getByRole("link", { name: "Clay", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Zonder aanmelden", exact: true }).click();
  await expect(page.getByText("Zo is er in deze dagen niets. Er is wel dit:")).toBeVisible();
  await page.getByRole("link", { name: "Alles laten zien" }).click();

  await expect(page.getByRole("link", { name: "Harbour" })).toBeVisible();
  await house.expectChanges({});
});
