// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "./house.ts";

const agenda = join(import.meta.dirname, "../fixtures/agendas/google-weekly-with-overrides.ics");

test("a coordinator brings in the agenda there is, sees first what will happen, and a second time nothing doubles @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  await house.remember();

  await page.getByRole("link", { name: "Beheer" }).click();
  await page.getByRole("link", { name: "Agenda binnenhalen" }).click();
  await sendAgenda(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit gaat er gebeuren");
  await expect(page.getByText("1 activiteit komt erbij.")).toBeVisible();
  await expect(page.getByLabel("Samen koffie")).toBeChecked();
  await house.expectChanges({
    came: { "programme.incoming_file": [{ file_name: "google-weekly-with-overrides.ics" }] },
  });
  await page.getByRole("button", { name: "Haal dit binnen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De agenda is binnen");
  await expect(page.getByText("1 activiteit kwam erbij.")).toBeVisible();
  await page.goto("/programma/dag/2026-12-01");
  await expect(page.getByRole("link", { name: "Samen koffie" })).toBeVisible();
  await page.goto("/team/binnenhalen");
  await sendAgenda(page);

  await expect(page.getByText("1 activiteit blijft zoals zij is.").first()).toBeVisible();
  await expect(page.getByText("Er is niets om binnen te halen.")).toBeVisible();
  await page.getByRole("button", { name: "Toch niet: gooi dit bestand weg" }).click();
  await house.expectChanges({
    came: {
      "programme.incoming_file": [{ file_name: "google-weekly-with-overrides.ics" }],
      "programme.activity": [
        {
          title: "Samen koffie",
          slug: "samen-koffie",
          kind: "drop-in",
          summary: "Loop binnen, er is altijd koffie.",
          description: "Tot dinsdag.",
          joining: "walk-in",
          brought_in_sequence: 2,
          languages: ["nl"],
          place_kind: "here",
          place_note: "Huiskamer, Dorpsstraat 12, Amerveen",
        },
      ],
      "programme.schedule": [
        { starts_local: "2026-11-03T11:00:00", duration_minutes: 90, rrule: "FREQ=WEEKLY;BYDAY=TU" },
      ],
      "programme.schedule_change": [
        { kind: "skipped" },
        {
          kind: "moved",
          starts_local: "2026-11-18T14:00:00",
          duration_minutes: 120,
          title: "Samen koffie in het park",
        },
        { kind: "cancelled" },
      ],
      "programme.occurrence": listTuesdays(),
    },
  });
});

async function sendAgenda(page: Page): Promise<void> {
  await page.getByLabel("Het bestand", { exact: true }).setInputFiles(agenda);
  await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
}

/** From today on: what was before it stays in the agenda it came from. */
function listTuesdays() {
  const first = Temporal.PlainDate.from("2026-11-24");
  return Array.from({ length: 27 }, (_, weeks) => first.add({ weeks })).map((day) => ({
    starts_local: `${day}T11:00:00`,
    ends_local: `${day}T12:30:00`,
  }));
}
