// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

test("a host sees what is on today and who comes, prints the list, and the visitor can read who read their name @plain", async ({
  page,
  context,
  house,
}) => {
  const meal = { slug: "soep", title: "Soep eten", kind: "meal", capacity: 8 };
  await addDate(house, meal, { startsLocal: "2026-11-24T12:30" });
  const visitor = await context.newPage();
  await visitor.goto("/programma/soep/2026-11-24/aanmelding");
  await visitor.getByLabel("Heb je iets nodig?").fill("Geen vlees");
  await visitor.getByLabel("Ja, bel mij").check();
  await visitor.getByLabel("E-mail of telefoonnummer").fill("06 00 00 00 01");
  await signUpAs(visitor, "Kees");
  await house.signIn(page, "host");
  await house.remember();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vandaag, dinsdag 24 november");
  await expect(page.getByText("1 van 8 plekken")).toBeVisible();
  await page.getByRole("link", { name: "Soep eten" }).first().click();
  await expect(page.getByRole("row", { name: "Kees Doet mee Geen vlees" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Deze datum gaat niet door" })).toHaveCount(0);
  await page.getByRole("link", { name: "Lijst om te printen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lijst: Soep eten");
  await expect(page.getByRole("rowheader", { name: "Kees" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Print deze bladzijde met je browser.")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Wie er komt: Soep eten" }).click();
  await page.getByRole("link", { name: "Bellijst" }).click();
  await expect(page.getByRole("link", { name: "06 00 00 00 01" })).toBeVisible();
  await page.goto("/team/programma");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze bladzijde is er niet");
  await visitor.reload();

  await expect(visitor.getByText(/Joke, gastvrouw of gastheer bij/).first()).toBeVisible();
  const read = { reader_name: "Joke", reader_role: "host", on_behalf_of: "De Proeftuin", list_of: "Soep eten" };
  await house.expectChanges({
    came: {
      "people.reading": [
        { ...read, what: "programme.sign-up" },
        { ...read, what: "programme.sign-up" },
        { ...read, what: "programme.sign-up" },
        { ...read, what: "programme.phone" },
      ],
    },
  });
});
