// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { openingHoursForm } from "./opening-hours.form.ts";
import { weekAsTyped } from "./opening-week.ts";

test("a week that is shown and saved unchanged stays the same, also with two times a day and until midnight", () => {
  const week = [
    { weekday: 2, opensAt: "10:00", closesAt: "12:30" },
    { weekday: 2, opensAt: "19:00", closesAt: "24:00" },
    { weekday: 7, opensAt: "13:00", closesAt: "17:00" },
  ];

  expect(openingHoursForm.parse(weekAsTyped(week))).toEqual({ openingHours: week });
});
