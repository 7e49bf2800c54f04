// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";
import { compareRows, inOrder, readRows } from "./rows.ts";

test("the first start prints a link, and one form makes the house and signs its coordinator in", async ({
  page,
  installation,
}) => {
  const before = await readRows(installation.pool);
  const link = /Set up the centre: (\S+)/.exec(installation.said())?.[1] ?? "";

  await page.goto(link);
  await page.getByRole("link", { name: "Een centrum" }).click();
  await page.getByLabel("Naam van het centrum").fill("De Vrije Ruimte");
  await page.getByLabel("Straat en nummer").fill("Kade 12");
  await page.getByLabel("Postcode").fill("1500 AA");
  await page.getByLabel("Plaats", { exact: true }).fill("Waterdam");
  await page.getByLabel("Telefoonnummer").fill("075 000 00 00");
  await page.getByLabel("Hoe kom je binnen?").fill("Bel aan. Wij doen open.");
  const tuesday = page.getByRole("group", { name: "dinsdag" });
  await tuesday.getByLabel("Open van", { exact: true }).fill("10:00");
  await tuesday.getByLabel("Open tot", { exact: true }).fill("16:30");
  await page.getByLabel("Naam", { exact: true }).fill("Anne");
  await page.getByLabel("E-mailadres om mee in te loggen").fill("Anne@ruimte.example");
  await page.getByRole("button", { name: "Klaar, open de deur" }).click();

  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByText("Ingelogd als Anne")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kom binnen.");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze bladzijde is er niet");
  const { came } = compareRows(before, await readRows(installation.pool));
  expect(inOrder(came)).toEqual({
    "identity.session": [{}],
    'identity."user"': [{ email: "anne@ruimte.example", name: "Anne", email_verified: true }],
    "network.address": [{ address_1: "Kade 12", postal_code: "1500 AA", city: "Waterdam" }],
    "network.centre": [{ slug: "de-vrije-ruimte", door_note: "Bel aan. Wij doen open.", profile: "centre" }],
    "network.location": [{ name: "De Vrije Ruimte" }],
    "network.opening_hours": [{ weekday: 2, opens_at: "10:00:00", closes_at: "16:30:00" }],
    "network.organization": [{ name: "De Vrije Ruimte", is_partner: true }],
    "network.phone": [{ number: "075 000 00 00" }],
    "people.operator": [{}],
    "people.person": [{ name: "Anne", language: "nl" }],
    "people.role": [{ role: "coordinator" }],
    "people.task_choice": ["approve", "moderate", "publish"].map((task) => ({ task, who: "coordinators" })),
    "site.page": [
      { slug: "contact", language: "en", title: "Contact" },
      { slug: "over-ons", language: "en", title: "About us" },
      { slug: "samenwerken", language: "en", title: "Working together" },
      { slug: "contact", language: "nl", title: "Contact" },
      { slug: "over-ons", language: "nl", title: "Over ons" },
      { slug: "samenwerken", language: "nl", title: "Samenwerken" },
    ],
  });
});
