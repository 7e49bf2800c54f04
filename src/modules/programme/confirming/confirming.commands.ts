// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { hasCome } from "../dates/moment.ts";
import { planOccurrences, removeDates } from "../dates/occurrence.commands.ts";
import { lockAllDatesAhead } from "../dates/occurrence.queries.ts";
import { hasPeople } from "../dates/occurrence-planning.ts";
import { setConfirmed } from "./confirmed.commands.ts";
import { getConfirmation } from "./confirming.queries.ts";
import type { CallOutcome } from "./tables.ts";

/** It goes on: what visitors read is right again, and dates that were not planned come back. */
export async function confirmActivity(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { centreId } = await lockActivity(trx, activityId);
  const { unconfirmedAt, stoppedAt } = await getConfirmation(trx, activityId);
  await setConfirmed(trx, activityId, now);
  if (stoppedAt !== null) await planOccurrences(trx, activityId, now);
  if (unconfirmedAt !== null || stoppedAt !== null) await raiseContentVersion(trx, centreId);
}

/** A source that still names an activity confirms it; said again within a day it writes nothing. */
export async function confirmAgain(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { confirmedAt, askedAt } = await getConfirmation(trx, activityId);
  const isOfToday = !hasCome(confirmedAt.add({ hours: 24 }), now);
  if (askedAt !== null || !isOfToday) await confirmActivity(trx, activityId, now);
}

export async function markAsked(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("programme.activity").set({ confirmationAskedAt: now }).where("id", "=", activityId).execute();
}

/** From now on visitors read that it is not confirmed. */
export async function markUnconfirmed(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { centreId } = await lockActivity(trx, activityId);
  await trx.updateTable("programme.activity").set({ unconfirmedAt: now }).where("id", "=", activityId).execute();
  await raiseContentVersion(trx, centreId);
}

/** Further dates go, except those with people and those that a person chose. Confirming brings them back. */
export async function stopPlanning(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const activity = await lockActivity(trx, activityId);
  const { askedAt, unconfirmedAt, stoppedAt } = await getConfirmation(trx, activityId);
  if (activity.endedAt !== null || stoppedAt !== null) return;
  const dates = (await lockAllDatesAhead(trx, activityId, now)).filter(
    (date) => !hasPeople(date) && !isChosen(activity, date.originalLocal),
  );
  await removeDates(trx, dates);
  await trx
    .updateTable("programme.activity")
    .set((e) => ({
      confirmationAskedAt: askedAt ?? now,
      unconfirmedAt: unconfirmedAt ?? now,
      planningStoppedAt: now,
      changedAt: now,
      sequence: e("sequence", "+", 1),
    }))
    .where("id", "=", activityId)
    .execute();
  await raiseContentVersion(trx, activity.centreId);
}

type Caller = { id: string; name: string };

/** "Ik bel": says whether it is theirs now; who was first keeps it until something came of it. */
export async function takeCall(
  trx: Transaction,
  { id, centreId }: Pick<Activity, "id" | "centreId">,
  caller: Caller,
  now: Temporal.Instant,
): Promise<void> {
  const call = { personId: caller.id, name: caller.name, takenAt: now, outcome: null, endedAt: null };
  await trx
    .insertInto("programme.confirmationCall")
    .values({ activityId: id, centreId, ...call })
    .onConflict((conflict) =>
      conflict.column("activityId").doUpdateSet(call).where("programme.confirmationCall.endedAt", "is not", null),
    )
    .execute();
}

/** What came of it. Nobody reached changes nothing but that others may try. */
export async function endCall(
  trx: Transaction,
  activityId: string,
  outcome: CallOutcome,
  now: Temporal.Instant,
): Promise<void> {
  if (outcome === "goes-on") return await confirmActivity(trx, activityId, now);
  await trx
    .updateTable("programme.confirmationCall")
    .set({ outcome, endedAt: now })
    .where("activityId", "=", activityId)
    .execute();
  if (outcome === "stops") await stopPlanning(trx, activityId, now);
}

function isChosen({ schedule }: Activity, originalLocal: string): boolean {
  return schedule.changes.some((change) => change.kind === "extra" && change.originalLocal === originalLocal);
}
