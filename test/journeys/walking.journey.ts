// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";
import { addMatching } from "./walking-matching.ts";

test("somebody who does not want to write leaves a number, chooses whom, and reads later what was written down at the table", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await addMatching(house);
  await page.context().clearCookies();

  await page.goto("/vraag");
  await page.getByLabel("Telefoon").fill("06 00 00 00 63");
  await page.getByRole("button", { name: "Vraag om iemand" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jouw vraag");
  const own = new URL(page.url()).pathname;
  await page
    .getByRole("button", { name: /^Ik wil kennismaken/ })
    .first()
    .click();
  await expect(page.getByText("Noor kan je vraag nu lezen, en hoe je te bereiken bent.")).toBeVisible();

  await house.signIn(page, "coordinator");
  const { rows: asked } = await house.pool.query<{ id: string }>(
    "select id from support.match order by asked_at desc limit 1",
  );
  await page.goto(`/team/traject-vragen/${asked[0]?.id}`);
  await expect(page.getByText("06 00 00 00 63")).toBeVisible();
  await page.getByLabel("Waar en wanneer?").fill("Ik bel je morgen om tien uur");
  await page.getByRole("button", { name: "Ja, ik wil kennismaken" }).click();
  await page.getByText("De ander heeft geen scherm").click();
  await page.getByLabel("We zeiden allebei ja, aan tafel").check();
  await page.getByRole("button", { name: "Schrijf op dat we samen gaan" }).click();
  const { rows } = await house.pool.query<{ id: string }>("select id from support.path");
  await page.goto(`/team/trajecten/${rows[0]?.id}/schrijf/social/wish`);
  await page.locator("main textarea").fill("Weer eens met iemand lachen.");
  await page.getByLabel(/^Ik schrijf op wat/).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.context().clearCookies();

  await page.goto(own.replace("/vraag/", "/traject/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samen op weg met Noor");
  await expect(page.getByText("Weer eens met iemand lachen.")).toBeVisible();
  await expect(page.getByText(/aan tafel opgeschreven/)).toBeVisible();
  await expect(page.getByText("De coördinator ziet alleen dat jullie samen op weg zijn.")).toBeVisible();
});

test("a mother who worries about her son asks somebody for herself, and nothing of him is asked", async ({
  page,
  house,
}) => {
  await page.goto("/vraag");
  await page.getByRole("link", { name: "Vraag iets voor jezelf, als familie of vriend" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iemand voor jou, als familie of vriend");

  await page.getByLabel("Welke naam zeggen we?").fill("Bea");
  await page.getByRole("button", { name: "Vraag om iemand" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Welke naam zeggen we?")).toHaveValue("Bea");
  await page.getByLabel("Ik kom zelf langs").check();
  await page.getByRole("button", { name: "Vraag om iemand" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jouw vraag");
  await expect(page.getByText("Er is nu niemand met ruimte die hierbij past")).toBeVisible();
  await expect(page.getByText("Komt er ook iemand van wie je houdt hier?")).toBeVisible();
  const { rows } = await house.pool.query("select side, kinds, words from support.request");
  expect(rows).toEqual([{ side: "family", kinds: ["family"], words: "" }]);
});
