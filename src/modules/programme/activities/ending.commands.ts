// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { tellPeople } from "../calls/telling.commands.ts";
import { setConfirmed } from "../confirming/confirmed.commands.ts";
import { planOccurrences } from "../dates/occurrence.commands.ts";
import { lockActivity } from "./activity.queries.ts";

/** Dates ahead without people go; the others are cancelled, and whoever signed up is told. */
export async function endActivity(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, endedAt } = await lockActivity(trx, activityId);
  if (endedAt !== null) return;
  await trx
    .updateTable("programme.activity")
    .set((e) => ({ endedAt: now, changedAt: now, sequence: e("sequence", "+", 1) }))
    .where("id", "=", activityId)
    .execute();
  await trx
    .deleteFrom("programme.occurrence")
    .where("activityId", "=", activityId)
    .where("startsAt", ">", now)
    .where("placesTaken", "=", 0)
    .where("waiting", "=", 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("programme.signUp") // of a series: they hear it of each date
            .select("id")
            .where("seriesId", "=", activityId)
            .where("status", "in", ["acquainting", "confirmed", "waiting", "offered"]),
        ),
      ),
    )
    .execute();
  await cancelDatesAhead(trx, activityId, centreId, now);
  await raiseContentVersion(trx, centreId);
}

/** Undoes the ending: its dates come back, also those that people had signed up for, and they hear of it. */
export async function reopenActivity(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, endedAt } = await lockActivity(trx, activityId);
  if (endedAt === null) return;
  await trx
    .updateTable("programme.activity")
    .set((e) => ({ endedAt: null, changedAt: now, sequence: e("sequence", "+", 1) }))
    .where("id", "=", activityId)
    .execute();
  await setConfirmed(trx, activityId, now);
  await planOccurrences(trx, activityId, now);
  await raiseContentVersion(trx, centreId);
}

async function cancelDatesAhead(trx: Transaction, activityId: string, centreId: string, now: Temporal.Instant) {
  const cancelled = await trx
    .updateTable("programme.occurrence")
    .set((e) => ({ cancelledAt: now, changedAt: now, sequence: e("sequence", "+", 1) }))
    .where("activityId", "=", activityId)
    .where("startsAt", ">", now)
    .where("cancelledAt", "is", null)
    .returning("id")
    .execute();
  for (const { id } of cancelled) await tellPeople(trx, "cancelled", { occurrenceId: id, centreId }, now);
}
