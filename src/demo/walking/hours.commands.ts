// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { putOnBoard, tapTalks, tellOfHour } from "#modules/support";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre, demoZone } from "../centre.ts";
import { get, type IdsByTitle } from "../ids.ts";
import { talksPerMonth, waiting, walkInHours } from "./hours.ts";

const monthsBack = 20;

/** What is said of the walk-in hours, who waits in the house today, and how many talks there were until last month. */
export async function addWalkInHours(trx: Transaction, idsByTitle: IdsByTitle, now: Temporal.Instant): Promise<void> {
  for (const { title, facts, others } of walkInHours) {
    await tellOfHour(trx, { activityId: get(idsByTitle, title), centreId: centre.id }, { facts, others }, now);
  }
  for (const { name, minutes } of waiting) {
    const one = { centreId: centre.id, occurrenceId: null, name, formKey: newFormKey(), until: now.add({ hours: 10 }) };
    await putOnBoard(trx, one, now.subtract({ minutes }));
  }
  const first = Temporal.PlainDate.from(localToday(now, demoZone)).with({ day: 15 });
  for (let back = 1; back <= monthsBack; back += 1) {
    const day = first.subtract({ months: back }).toString();
    for (const { number, ...talk } of talksPerMonth) {
      const occurrenceId = talk.way === "hour" ? newFormKey() : null; // of a date that is long gone
      const by = number + (back % 3);
      await tapTalks(trx, { ...talk, day, occurrenceId, centreId: centre.id, by, formKey: newFormKey() });
    }
  }
}
