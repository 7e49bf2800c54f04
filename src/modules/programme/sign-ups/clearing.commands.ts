// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { About } from "#platform/rights";
import { clearDayAfter } from "../register/clearing.commands.ts";
import { isPastItsTerm, listMissedDatesAbout, listSeriesToClear, listSignUpsAbout } from "./clearing.queries.ts";
import { freePlaces, lockPlaces } from "./places.commands.ts";
import { placesOf } from "./places.ts";

/** Names and contact details go by themselves. How many came stays on the date; a series that goes on gets its places back. */
export async function clearPastSignUps(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const ofDates = await clearDayAfter(trx, "programme.signUp", now);
  let ofSeries = 0;
  for (const seriesId of await listSeriesToClear(trx, now)) ofSeries += await clearSeries(trx, seriesId, now);
  return ofDates + ofSeries;
}

async function clearSeries(trx: Transaction, seriesId: string, now: Temporal.Instant): Promise<number> {
  const { centreId } = await lockPlaces(trx, { seriesId });
  const cleared = await trx
    .deleteFrom("programme.signUp")
    .using(["programme.activity as activity", "network.centre as centre"])
    .where("programme.signUp.seriesId", "=", seriesId)
    .whereRef("activity.id", "=", "programme.signUp.seriesId")
    .whereRef("centre.id", "=", "activity.centreId")
    .where(isPastItsTerm(now))
    .returning("programme.signUp.status")
    .execute();
  for (const { status } of cleared) await freePlaces(trx, { seriesId }, status, 1);
  if (cleared.length > 0) await raiseContentVersion(trx, centreId);
  return cleared.length;
}

/** Ends someone's sign-ups without a trace, and frees their places; the five-minute job gives those to who waits. */
export async function eraseSignUps(trx: Transaction, about: About): Promise<number> {
  const signUps = await listSignUpsAbout(trx, about);
  for (const { id, centreId, ...own } of signUps) {
    const places = placesOf(own);
    await lockPlaces(trx, places);
    const erased = await trx.deleteFrom("programme.signUp").where("id", "=", id).returning("status").executeTakeFirst();
    if (!erased) continue;
    await freePlaces(trx, places, erased.status, 1);
    await raiseContentVersion(trx, centreId);
  }
  return signUps.length;
}

export async function eraseMissedDates(trx: Transaction, about: About): Promise<number> {
  const missed = await listMissedDatesAbout(trx, about);
  for (const { signUpId, occurrenceId } of missed) {
    await trx
      .deleteFrom("programme.missedDate")
      .where("signUpId", "=", signUpId)
      .where("occurrenceId", "=", occurrenceId)
      .execute();
  }
  return missed.length;
}
