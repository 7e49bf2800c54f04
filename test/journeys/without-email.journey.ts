// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

test("a visitor without e-mail or telephone finds the way back by a code on paper, and asks for someone at the door", async ({
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
  const code = (await page.getByText("Je code.").locator("b").innerText()).trim();
  expect(code).toMatch(/^[A-Z0-9]{4}.[A-Z0-9]{4}$/);

  const later = await context.newPage();
  await later.goto("/code");
  await later.getByLabel("De code op je briefje").fill("zomaar iets");
  await later.getByRole("button", { name: "Open mijn aanmelding" }).click();
  await expect(later.getByRole("alert")).toContainText("Een code heeft acht letters en cijfers.");
  await later.getByLabel("De code op je briefje").fill(code.toLowerCase().replace(/[^a-z0-9]/, "-"));
  await later.getByRole("button", { name: "Open mijn aanmelding" }).click();
  await expect(later.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await later.getByRole("link", { name: /op je wacht/ }).click();
  await later.getByRole("button", { name: "Wacht op mij" }).click();
  await expect(later).toHaveURL(/\/(w|a)\//);

  await house.signIn(page, "host");
  await page.goto("/team/programma");
  const { rows } = await house.pool.query<{ name: string }>(
    "select name from programme.arrival where withdrawn_at is null",
  );
  expect(rows).toEqual([{ name: "Egel" }]);
});

test("a visitor joins a whole series, misses one date, and says with how many they come to a meal", async ({
  page,
  house,
}) => {
  const course = { slug: "cursus", title: "Kiezen", kind: "course", joining: "series", capacity: 8 } as const;
  await addDate(house, course, { startsLocal: "2026-11-25T19:00" });
  await addDate(
    house,
    { slug: "eten", title: "Samen eten", kind: "meal", joining: "tell-us" },
    { startsLocal: "2026-11-24T17:30" },
  );
  await page.goto("/programma/cursus");
  await page
    .getByRole("link", { name: /hele reeks/ })
    .first()
    .click();
  await signUpAs(page, "Vos");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await page
    .getByRole("button", { name: /kan ik niet/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /kom toch/ }).first()).toBeVisible();

  await page.goto("/programma/eten");
  await page
    .getByRole("link", { name: /^Laat weten dat je komt/ })
    .first()
    .click();
  await page.getByLabel("Met hoeveel mensen kom je?").fill("3");
  await page.getByRole("button", { name: "Laat het weten" }).click();
  await page.waitForURL(/\/k\//);
  const { rows } = await house.pool.query<{ taken: number }>(
    "select places_taken as taken from programme.occurrence o join programme.activity a on a.id = o.activity_id where a.slug = 'eten'",
  );
  expect(rows).toEqual([{ taken: 3 }]);
});
