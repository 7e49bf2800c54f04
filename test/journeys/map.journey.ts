// SPDX-License-Identifier: EUPL-1.2
import { addEntries } from "./entries.ts";
import { expect, type House, test } from "./house.ts";

const entry = (name: string) => ({
  name,
  description: "Kom binnen voor koffie.",
  phone: "075 000 01 00",
  terms: ["walk-in", "free"],
  ...{ days: "MO,TU,WE", times: "09:30-12:30" },
});

/** Moves the places of this entry to where it really is. */
async function place({ pool }: House, name: string, latitude: number, longitude: number): Promise<void> {
  await pool.query(
    `update network.location set latitude = $2, longitude = $3 where id in (
       select location_id from network.service_at_location as at join network.service on service.id = at.service_id
       where service.name = $1)`,
    [name, latitude, longitude],
  );
}

test("somebody looks on the map by keyboard alone: what lies close together comes apart, and each is one tap away", async ({
  page,
  house,
}) => {
  await addEntries(house, "De Kade", [entry("Aanloop"), entry("Buurtkamer"), entry("Eetclub")]);
  await place(house, "Aanloop", 52.4389, 4.8266);
  await place(house, "Buurtkamer", 52.4399, 4.8276);
  await place(house, "Eetclub", 52.51, 4.95);

  await page.goto("/wegwijzer");
  await page.getByRole("link", { name: "Bekijk dit op de kaart" }).click();
  await expect(page.getByText("3 gevonden. 3 op dit stuk van de kaart.")).toBeVisible();
  await page.getByRole("link", { name: /^2 dicht bij elkaar, vanaf nummer 1: Aanloop/ }).focus();
  await page.keyboard.press("Enter");

  await expect(page.getByText("2 op dit stuk van de kaart. 1 op een ander stuk van de kaart.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nummer 2: Buurtkamer" })).toBeVisible();
  await page.getByRole("link", { name: "Laat alles zien" }).click();
  await page.getByRole("link", { name: "Nummer 3: Eetclub" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eetclub");
});

test("what has no place on the map stands below it", async ({ page, house }) => {
  await addEntries(house, "De Lijn", [entry("Aanloop"), entry("Luisterlijn")]);
  await house.pool.query(
    `delete from network.service_at_location where service_id = (select id from network.service where name = 'Luisterlijn')`,
  );

  await page.goto("/wegwijzer/kaart");

  await expect(page.getByText("2 gevonden. 1 op dit stuk van de kaart. 1 niet op de kaart.")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Niet op de kaart" }).getByRole("link", { name: "Luisterlijn" }),
  ).toBeVisible();
});
