// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

test("a guest makes a place of their own without e-mail, keeps a sign-up there, and gets it back as a guest", async ({
  page,
  context,
  house,
}) => {
  await addDate(
    house,
    { slug: "tekenen", title: "Tekenen", kind: "creative", capacity: 8 },
    { startsLocal: "2026-11-25T14:00" },
  );
  await page.goto("/programma/tekenen/2026-11-25/aanmelding");
  await signUpAs(page, "Egel");
  const link = page.url();
  await page.getByRole("link", { name: "Maak een eigen plek" }).click();
  await page.getByLabel("Hoe wil je hier heten?").fill("Egel");
  await page.getByRole("button", { name: "Maak mijn plek" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je plek is er, Egel");
  await page.getByRole("link", { name: "Terug naar je aanmelding" }).click();
  await page.getByRole("button", { name: "Bewaar dit op mijn plek" }).click();
  await expect(page.getByText("Deze aanmelding staat op je plek.")).toBeVisible();

  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Mijn plek" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dag Egel");
  await page.getByText("Wat kan ik hiermee").click();
  await page.getByRole("button", { name: /Haal van mijn plek af/ }).click();
  await expect(page.getByText("Hier komen de datums die je bewaart.")).toBeVisible();

  const guest = await context.newPage();
  await context.clearCookies();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  const { rows } = await house.pool.query("select name, person_id from programme.sign_up");
  expect(rows).toEqual([{ name: "Egel", person_id: null }]);
});
