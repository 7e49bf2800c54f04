// SPDX-License-Identifier: EUPL-1.2
import type { OpeningHours } from "#modules/network";
import { weekdays } from "#platform/clock";
import type { TypedValues } from "#platform/http";
import { fieldOf, stretches } from "./opening-hours.form.ts";

/** The week as its form shows it. A browser knows no 24:00: closing at midnight is 00:00 there. */
export function weekAsTyped(hours: readonly OpeningHours[]): TypedValues {
  const typed: TypedValues = {};
  for (const weekday of weekdays) {
    const ofDay = hours.filter((one) => one.weekday === weekday);
    for (const stretch of stretches) {
      const times = ofDay[stretch - 1];
      typed[fieldOf(weekday, stretch, "from")] = times?.opensAt ?? "";
      typed[fieldOf(weekday, stretch, "until")] = times?.closesAt === "24:00" ? "00:00" : (times?.closesAt ?? "");
    }
  }
  return typed;
}
