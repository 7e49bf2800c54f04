// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, type House, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

const form = "/programma/yoga/2026-11-24/aanmelding";

async function addYoga(house: House): Promise<void> {
  const yoga = { slug: "yoga", title: "Yoga", kind: "sport", joining: "sign-up" } as const;
  await addDate(house, yoga, { startsLocal: "2026-11-24T15:00" });
  await house.remember();
}

const nothingChanged = {};

test("a mistake gives the form again with what was typed, says what to do, and puts reading there", async ({
  page,
  house,
  javaScriptEnabled,
}) => {
  await addYoga(house);
  await page.goto(form);
  await page.getByLabel("Ja, stuur een e-mail").check();
  await page.getByLabel("E-mail of telefoonnummer").fill("geen adres");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Ik doe mee" }).click();

  expect((await answer).status()).toBe(422);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Kijk nog even naar 2 dingen");
  await expect(summary).toContainText("Wat je al invulde, staat er nog.");
  await expect(page.getByLabel("Ja, stuur een e-mail")).toBeChecked();
  await expect(page.getByLabel("E-mail of telefoonnummer")).toHaveValue("geen adres");
  if (javaScriptEnabled) await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /Vul een naam of bijnaam in/ }).click();
  await expect(page.getByLabel("Hoe mogen we je noemen?")).toBeFocused();
  await expect(page.getByLabel("Hoe mogen we je noemen?")).toHaveAccessibleDescription(/Eén letter mag ook/);
  await house.expectChanges(nothingChanged);
  await page.getByLabel("Nee, ik kijk zelf op de site").check();
  await page.getByLabel("E-mail of telefoonnummer").fill("");
  await signUpAs(page, "V");

  await house.expectChanges({
    came: {
      "programme.sign_up": [{ name: "V", language: "nl", status: "confirmed" }],
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

test("what does not exist, and what someone may not see, is the same calm page", async ({ page, house }) => {
  await addYoga(house);

  for (const address of ["/bestaat-niet", "/programma/yoga/2026-11-25/aanmelding", "/a/AAAA", "/team/binnenhalen/x"]) {
    const response = await page.goto(address);
    if (address.startsWith("/team")) await expect(page).toHaveURL(/\/inloggen/);
    else expect(response?.status()).toBe(404);
  }
  await page.goto("/bestaat-niet");
  await page.getByRole("link", { name: "Naar de voorpagina" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kom binnen.");
  await house.signIn(page, "host");
  for (const address of ["/team/mensen", "/beheer", "/team/programma/nieuw"]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze bladzijde is er niet");
  }
});

test("who asks for too many links is asked to wait a little", async ({ page, house }) => {
  await house.remember();
  for (let tries = 0; tries < 6; tries += 1) {
    await page.goto("/inloggen");
    await page.getByLabel("Je e-mailadres").fill("wie@elders.example");
    await page.getByRole("button", { name: "Stuur mij een link" }).click();
  }

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Even wachten");
  await expect(page.getByText("Wacht een uur en probeer het dan nog een keer.")).toBeVisible();
  await house.expectChanges(nothingChanged);
});
