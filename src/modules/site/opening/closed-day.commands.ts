// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { closeDays, reopenDay } from "#modules/network";
import { replanCentre } from "#modules/programme";
import type { Transaction } from "#platform/db";

/** Closes the house and takes its programme along: dates that nobody signed up for go, dates with people stay. */
export async function closeHouse(
  trx: Transaction,
  centreId: string,
  period: { firstDay: string; lastDay: string; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  await closeDays(trx, centreId, period);
  await replanCentre(trx, centreId, now);
}

/** The dates that the programme has on such a day come back. */
export async function reopenHouse(
  trx: Transaction,
  centreId: string,
  day: string,
  now: Temporal.Instant,
): Promise<void> {
  await reopenDay(trx, centreId, day);
  await replanCentre(trx, centreId, now);
}
