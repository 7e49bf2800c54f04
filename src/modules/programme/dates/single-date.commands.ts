// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { writeSchedule } from "../activities/activity.commands.ts";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { setConfirmed } from "../confirming/confirmed.commands.ts";
import type { ScheduleChange } from "../schedules/schedule.ts";
import { hasCome } from "./moment.ts";
import { changeDate, planOccurrences } from "./occurrence.commands.ts";
import { lockDate } from "./occurrence.queries.ts";
import type { StoredDate, WantedDate } from "./occurrence-planning.ts";

/** One date does not take place. It stays in sight with its reason, and whoever signed up is told. Again: only another reason. */
export async function cancelOccurrence(
  trx: Transaction,
  activityId: string,
  occurrenceId: string,
  now: Temporal.Instant,
  cancelReason = "",
): Promise<void> {
  const activity = await lockActivity(trx, activityId);
  const date = await lockDate(trx, activityId, occurrenceId);
  const isTold = date.cancelledAt !== null && date.cancelReason === cancelReason;
  if (isTold || hasCome(date.endsAt, now)) return;
  const { originalLocal } = date;
  await rewriteChanges(trx, activity, [...activity.schedule.changes, { kind: "cancelled", originalLocal }]);
  await changeDate(trx, activity, date, { ...placeOf(date, "cancelled"), cancelReason }, now);
  await raiseContentVersion(trx, activity.centreId);
}

/** Undoes a cancellation; whoever signed up hears that it takes place after all. */
export async function restoreOccurrence(
  trx: Transaction,
  activityId: string,
  occurrenceId: string,
  now: Temporal.Instant,
): Promise<void> {
  const activity = await lockActivity(trx, activityId);
  const date = await lockDate(trx, activityId, occurrenceId);
  if (date.cancelledAt === null || hasCome(date.endsAt, now) || activity.endedAt !== null) return;
  const isThis = (change: ScheduleChange) => change.kind === "cancelled" && change.originalLocal === date.originalLocal;
  await rewriteChanges(
    trx,
    activity,
    activity.schedule.changes.filter((change) => !isThis(change)),
  );
  await changeDate(trx, activity, date, placeOf(date, "takes-place"), now);
  await setConfirmed(trx, activityId, now);
  await planOccurrences(trx, activityId, now);
  await raiseContentVersion(trx, activity.centreId);
}

export async function rewriteChanges(trx: Transaction, activity: Activity, changes: ScheduleChange[]): Promise<void> {
  const { id, centreId, schedule, dateTitles } = activity;
  await writeSchedule(trx, centreId, id, { schedule: { ...schedule, changes }, dateTitles });
}

/** The place in time that a date has now. */
export function placeOf(date: StoredDate, what: "takes-place" | "cancelled"): WantedDate {
  const { originalLocal, startsLocal, endsLocal, startsAt, endsAt, zone, title } = date;
  return { originalLocal, startsLocal, endsLocal, startsAt, endsAt, zone, title, cancelled: what === "cancelled" };
}
