// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

test("a host who is ill this morning calls it off from a phone, and whoever counted on it hears it or is called @plain", async ({
  page,
  context,
  house,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await addDate(
    house,
    { slug: "soep", title: "Soep eten", kind: "meal", capacity: 8 },
    { startsLocal: "2026-11-24T12:30" },
  );
  const visitor = await context.newPage();
  for (const [name, way, reach] of [
    ["Kees", "Ja, bel mij", "06 00 00 00 01"],
    ["Mus", "Ja, stuur een e-mail", "mus@post.example"],
  ] as const) {
    await visitor.goto("/programma/soep/2026-11-24/aanmelding");
    await visitor.getByLabel(way).check();
    await visitor.getByLabel("E-mail of telefoonnummer").fill(reach);
    await signUpAs(visitor, name);
  }
  await house.signIn(page, "host");
  await house.untilTold();
  await house.remember();

  await page.getByRole("link", { name: "Soep eten" }).first().click();
  await page.getByRole("link", { name: "Deze keer anders" }).click();
  await page.getByLabel("Wie je zou ontvangen, kan er niet zijn.").check();
  await page.getByRole("button", { name: "Zeg deze datum af" }).click();
  await expect(page.getByText("Deze datum gaat niet door.").first()).toBeVisible();
  await page.goto("/team/bellen");
  await expect(page.getByRole("link", { name: "06 00 00 00 01" })).toBeVisible();
  await expect(page.getByText("Soep eten van dinsdag 24 november gaat niet door.")).toBeVisible();
  await page.getByRole("button", { name: "Gebeld: Kees" }).click();
  await expect(page.getByText("Genoteerd: gebeld.")).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByText("Wie je zou ontvangen, kan er niet zijn.").first()).toBeVisible();
  await visitor.goto("/programma/soep");
  await expect(visitor.getByText("Wie je zou ontvangen, kan er niet zijn.").first()).toBeVisible();
  await house.untilTold();
  const { rows } = await house.pool.query<{ address: string; kind: string }>(
    "select address, kind from platform.message where kind like '%called-off'",
  );
  expect(rows).toEqual([{ address: "mus@post.example", kind: "programme.sign-up-called-off" }]);
});
