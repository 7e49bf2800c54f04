// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { expect, type House, test } from "./house.ts";
import { addKeeping } from "./keeping.ts";
import { addCells } from "./region-cells.ts";
import { addSecuredDoing } from "./region-map.ts";
import { addMeeting } from "./region-meeting.ts";
import { addRounds } from "./rounds.ts";
import { tabTo } from "./tab-to.ts";

/** What De Tafel and this house both do in Zaanstad, with a link of De Tafel's own; nobody is signed in afterwards. */
async function addDouble(house: House, page: Page): Promise<string> {
  await house.signIn(page, "coordinator");
  const { organizationId, keeperLink } = await addKeeping(house, page);
  for (const id of [organizationId, house.centre.organizationId]) await addSecuredDoing(house, id, "leisure");
  await addCells(house, organizationId);
  await page.context().clearCookies();
  return keeperLink.replace("/wegwijzer/", "/regio/");
}

test("somebody of a municipality looks what is missing before the regional table, and says there what they know", async ({
  page,
  house,
}) => {
  await addDouble(house, page);
  const { meetingCode } = await addMeeting(house, house.centre.organizationId);
  await page.goto("/regio");

  await page.getByRole("link", { name: "Zaanstad" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat is er in Zaanstad?");
  await page.getByRole("link", { name: "WRAP" }).click();
  await expect(page.getByText("Mist", { exact: true }).first()).toBeVisible();
  await page.goto("/regio");
  await page.getByRole("link", { name: "Bekijk voor wie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Voor wie is er niets?");
  await page.goto("/regio");
  await page.getByRole("link", { name: "Een groot blad voor op tafel (A3)" }).click();
  await expect(page.getByText("Samen een avondgroep beginnen.")).toBeVisible();

  await page.goto("/regio/meedoen");
  await page.getByLabel("De drie woorden").fill(meetingCode.replaceAll("-", " ").toUpperCase());
  await page.getByRole("button", { name: "Doe mee" }).click();
  await page.getByRole("link", { name: /^Ontplooiing/ }).click();
  await page.getByLabel("WRAP").check();
  await page.getByLabel("In welke gemeente?").selectOption("Zaanstad");
  await page.getByLabel("Dit mist").check();
  await page.getByLabel("Vertel het kort").fill("De laatste groep stopte in mei.");
  await page.getByRole("button", { name: "Versturen" }).click();

  await expect(page.getByText("Dank je wel. Iemand van het team leest het")).toBeVisible();
  const { rows } = await house.pool.query(
    "select activity, place, kind, words, organization_id, shown_at from region.saying where origin = 'meeting'",
  );
  expect(rows).toEqual([
    {
      ...{ activity: "wrap", place: "GM0479", kind: "missing", words: "De laatste groep stopte in mei." },
      ...{ organization_id: null, shown_at: null },
    },
  ]);
});

test("who is called double hears it first, answers in their own words, and both answers stand on the map", async ({
  page,
  house,
}) => {
  const link = await addDouble(house, page);

  await page.goto(link);
  await expect(page.getByText("Hier doet een ander hetzelfde als jullie")).toBeVisible();
  await page.getByRole("link", { name: /^Antwoord geven/ }).click();
  await page.getByLabel("Hierover praten we graag met elkaar.").check();
  await page.getByLabel("Jullie antwoord").fill("Bij ons is het op zaterdag, en altijd vol.");
  await page.getByRole("button", { name: "Antwoord geven" }).click();
  await page.goto("/regio/vak/leisure/GM0479");
  await expect(page.getByText("Bij ons is het op zaterdag")).toHaveCount(0);

  await house.signIn(page, "coordinator");
  await page.goto("/team/regio");
  await page.getByRole("link", { name: /^Antwoord geven/ }).click();
  await page.getByLabel("Dit is niet te veel. Het is goed zo.").check();
  await page.getByLabel("Jullie antwoord").fill("Wij koken doordeweeks.");
  await page.getByRole("button", { name: "Antwoord geven" }).click();
  await page.goto("/regio/vak/leisure/GM0479");

  await expect(page.getByText("Bij ons is het op zaterdag, en altijd vol.")).toBeVisible();
  await expect(page.getByText("Wij koken doordeweeks.")).toBeVisible();
});

test("somebody who takes part chooses faces by keyboard alone, and nothing is kept but how many", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await addRounds(house, page);
  await page.context().clearCookies();
  await page.goto("/doen-we-dat-echt");
  await house.remember();

  await tabTo(page, /^Geef je gezichten/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Wie ben jij hier?")).toBeVisible();
  await tabTo(page, /^Ik kom hier of doe hier mee/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Beginnen/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Iedereen kan hier zomaar binnenlopen");
  await tabTo(page, /^helemaal wel/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Verder/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De soep is goed.");
  await tabTo(page, /^helemaal wel/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Verder/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Wie zien we hier niet?");
  await tabTo(page, /^Overslaan/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("meestal wel")).toBeVisible();
  await tabTo(page, /^Versturen/);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dank je wel");
  await house.expectChanges({
    came: {
      "region.asking_receipt": [{}],
      "region.asking_tally": [
        { place: 1, asked_group: "participants", face: "mostly", count: 1 },
        { place: 2, asked_group: "participants", face: "fully", count: 1 },
      ],
    },
  });
});
