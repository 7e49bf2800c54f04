// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { addEntries } from "./entries.ts";
import { expect, test } from "./house.ts";

const debts = {
  name: "Inloop voor schulden",
  description: "Neem je post mee, ook als je die niet hebt opengemaakt.",
  phone: "075 000 01 00",
  terms: ["walk-in", "free", "money"],
  ...{ days: "MO,TU,WE", times: "09:30-12:30" },
};
const awake = {
  name: "De wakkere lijn",
  description: "Een telefoon die ’s nachts opneemt.",
  phone: "075 000 04 00",
  terms: ["walk-in", "free", "night"],
  ...{ days: "MO,TU,WE,TH,FR,SA,SU", times: "22:00-07:00" },
};

test("somebody with debts finds from the front page where they can walk in today, and what this house does about it", async ({
  page,
  house,
}) => {
  await addEntries(house, "Geld op Orde", [debts]);
  await addEntries(house, "De Nachtlamp", [awake]);
  await addDate(house, { slug: "geld-en-post", title: "Spreekuur geld" }, { startsLocal: "2026-11-26T10:00" });
  await house.remember();

  await page.goto("/");
  await page.getByRole("searchbox").fill("schulden");
  await page.getByRole("button", { name: "Zoek" }).click();
  await expect(page.getByRole("heading", { name: "Ook in de wegwijzer" })).toBeVisible();
  await page.getByRole("link", { name: "Alles hierover in de wegwijzer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wegwijzer");
  await expect(page.getByRole("link", { name: "Spreekuur geld" })).toBeVisible();
  await expect(page.getByText("De wakkere lijn")).toHaveCount(0);
  await page.getByRole("link", { name: "Inloop voor schulden" }).first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloop voor schulden");
  await expect(page.getByText("Ja, kom gewoon binnen")).toBeVisible();
  await expect(page.getByText("Gratis").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /075 000 01 00/ }).first()).toHaveAttribute("href", "tel:0750000100");
  await expect(page.getByText("Steigerstraat 8").first()).toBeVisible();
  await house.expectChanges({});
});

test("who looks for what is open now sees what is open, and what is open at night by asking for it", async ({
  page,
  house,
}) => {
  await addEntries(house, "De Nachtlamp", [debts, awake]);

  await page.goto("/wegwijzer");
  await page.getByRole("link", { name: "Nu open", exact: true }).click();
  await expect(page.getByRole("link", { name: "Inloop voor schulden" })).toBeVisible();
  await expect(page.getByText("De wakkere lijn")).toHaveCount(0);
  await page.goto("/wegwijzer");
  await page.getByRole("link", { name: "’s Avonds en ’s nachts" }).click();

  await expect(page.getByRole("link", { name: "De wakkere lijn" })).toBeVisible();
  await expect(page.getByText("Inloop voor schulden")).toHaveCount(0);
});
