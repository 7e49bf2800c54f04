// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { expect, test } from "./house.ts";

/** A device with a finger print reader, as Chromium plays it. */
async function giveDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("someone of the team adds their telephone, signs in with it, and takes it away again", async ({ page, house }, {
  project,
}) => {
  if (project.use.javaScriptEnabled === false) {
    await house.signIn(page, "host");
    await page.goto("/mijn-plek/beveiliging");
    await expect(page.getByText("Deze browser kan dit niet.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Voeg dit toestel toe" })).toBeHidden();
    return;
  }
  await giveDevice(page);
  await house.signIn(page, "host");
  await page.goto("/mijn-plek/beveiliging");
  await page.getByLabel("Hoe noem je dit toestel?").fill("Mijn telefoon");
  await page.getByRole("button", { name: "Voeg dit toestel toe" }).click();
  await expect(page.getByText("Dit toestel is toegevoegd.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Mijn telefoon" })).toBeVisible();

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto("/inloggen?terug=%2Fmijn-plek%2Fbeveiliging");
  await page.getByRole("button", { name: "Log in met je toestel" }).click();
  await expect(page).toHaveURL(/\/mijn-plek\/beveiliging$/);

  await page.getByRole("button", { name: "Haal weg Mijn telefoon" }).click();
  await expect(page.getByText("Je hebt nog geen toestel toegevoegd.")).toBeVisible();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto("/inloggen");
  await page.getByRole("button", { name: "Log in met je toestel" }).click();
  await expect(page.getByText("Dit lukte niet.")).toBeVisible();
});
