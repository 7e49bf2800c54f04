// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";

test("after a link by mail a coordinator gives a code from their card, and goes on to the people", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await page.goto("/mijn-plek/beveiliging");
  await page.getByRole("button", { name: "Maak een codekaart" }).click();
  const codes = await page.getByRole("list", { name: "Codes" }).getByRole("listitem").allInnerTexts();
  expect(codes).toHaveLength(10);
  await house.pool.query("update identity.session set second_factor_at = null"); // the next morning

  await page.goto("/team/mensen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nog één stap");
  await page.getByLabel("Je code").fill("CDFH 3467");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Deze code klopt niet");
  await page.getByLabel("Je code").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page).toHaveURL(/\/team\/mensen$/);
});
