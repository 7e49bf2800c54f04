// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { capacityOfDate, hasRisen } from "../dates/occurrence-planning.ts";
import { lockPlaces } from "./places.commands.ts";
import { unitOf } from "./sign-up.ts";
import { moveUpWaiting } from "./waiting-list.commands.ts";

/** The row that holds the places of a series, once. It waits for whoever is changing the activity before it adds anything. */
export async function makeSeries(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const known = await trx
    .selectFrom("programme.series")
    .select("activityId")
    .where("activityId", "=", activityId)
    .executeTakeFirst();
  if (known) return;
  const { id, ...facts } = await trx
    .selectFrom("programme.activity")
    .select(["id", "centreId", "capacity"])
    .where("id", "=", activityId)
    .forKeyShare()
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("programme.series")
    .values({ activityId: id, ...facts, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Brings the size of a series in step with the limit of its activity, and lets who waits move up when there is more room.
 * A lower limit sends nobody away. Says whether visitors see a difference; raising the content version is the caller's.
 */
export async function sizeSeries(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<boolean> {
  const { joining, capacity: limit } = await trx
    .selectFrom("programme.activity")
    .select(["joining", "capacity"])
    .where("id", "=", activityId)
    .executeTakeFirstOrThrow();
  if (unitOf(joining) !== "series") return false;
  await makeSeries(trx, activityId, now);
  const before = await lockPlaces(trx, { seriesId: activityId });
  const capacity = capacityOfDate(limit, before.placesTaken);
  if (capacity === before.capacity) return false;
  await trx
    .updateTable("programme.series")
    .set({ capacity, changedAt: now })
    .where("activityId", "=", activityId)
    .execute();
  if (hasRisen(before.capacity, capacity)) await moveUpWaiting(trx, { seriesId: activityId }, now);
  return true;
}
