// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "./house.ts";

test("a coordinator adds something weekly, looks at its dates, changes it, shows it, copies it and ends it @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await house.remember();

  await page.getByRole("link", { name: "Iets nieuws" }).click();
  await page.getByLabel("Hoe heet het?").fill("Breien");
  await page.getByLabel("Waar gaat het over, in één zin?").fill("Samen breien bij het raam.");
  await page.getByLabel("Wat voor soort is het?").selectOption("Creatief");
  await page.getByLabel("Eerste datum").fill("2026-11-25");
  await page.getByLabel("Begint om").fill("14:00");
  await page.getByLabel("Klaar om").fill("16:00");
  await page.getByLabel("Elke week").check();
  await page.getByRole("button", { name: "Bekijk de datums" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klopt dit?");
  await expect(page.getByText("Elke woensdag van 14.00 tot 16.00 uur")).toBeVisible();
  await expect(page.getByText("Dat zijn er 26 in de komende 26 weken.")).toBeVisible();
  await page.getByRole("button", { name: "Terug naar aanpassen" }).click();
  await expect(page.getByLabel("Hoe heet het?")).toHaveValue("Breien");
  await page.getByLabel("Hoe heet het?").fill("Breien en haken");
  await page.getByRole("button", { name: "Bekijk de datums" }).click();
  await page.getByRole("button", { name: "Ja, bewaar", exact: true }).click();
  await expect(page.getByText("Bewaard. Bezoekers zien het nog niet.")).toBeVisible();
  await page.getByRole("button", { name: "Laat het zien in het programma" }).click();
  await expect(page.getByText("Het staat in het programma.")).toBeVisible();
  const address = page.url();
  await page.goto("/programma/dag/2026-12-09");
  await expect(page.getByRole("link", { name: "Breien en haken" })).toBeVisible();
  await page.goto(address);
  await page.getByRole("button", { name: "Maak een kopie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Breien en haken (kopie)");
  await page.goto(address);
  await page.getByRole("button", { name: "Stop hiermee" }).click();
  await expect(page.getByText("Dit is gestopt. Was het een vergissing?")).toBeVisible();
  await page.goto("/programma/dag/2026-12-09");

  await expect(page.getByRole("link", { name: "Breien en haken" })).toHaveCount(0);
  const activity = {
    kind: "creative",
    summary: "Samen breien bij het raam.",
    joining: "walk-in",
    languages: ["nl-easy"],
    place_kind: "here",
  };
  const schedule = { starts_local: "2026-11-25T14:00:00", duration_minutes: 120, rrule: "FREQ=WEEKLY;BYDAY=WE" };
  await house.expectChanges({
    came: {
      "programme.activity": [
        { ...activity, title: "Breien en haken", slug: "breien-en-haken", sequence: 1 },
        { ...activity, title: "Breien en haken (kopie)", slug: "breien-en-haken-kopie" },
      ],
      "programme.schedule": [schedule, schedule],
      "programme.occurrence": listWednesdays(),
    },
  });
});

/** Of the copy: those of what has ended are gone. */
function listWednesdays() {
  const first = Temporal.PlainDate.from("2026-11-25");
  return Array.from({ length: 26 }, (_, weeks) => first.add({ weeks })).map((day) => ({
    starts_local: `${day}T14:00:00`,
    ends_local: `${day}T16:00:00`,
  }));
}
