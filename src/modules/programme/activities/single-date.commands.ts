// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { ScheduleChange } from "../schedules/schedule.ts";
import { writeSchedule } from "./activity.commands.ts";
import { lockActivity } from "./activity.queries.ts";
import type { Activity } from "./activity.ts";
import { changeDate, planOccurrences } from "./occurrence.commands.ts";
import { lockAllDatesAhead, lockDate } from "./occurrence.queries.ts";
import { findOtherTime, type KeptDateAnswer, type StoredDate, type WantedDate } from "./occurrence-planning.ts";

/** One date does not take place. It stays in sight, and whoever signed up is told. */
export async function cancelOccurrence(
  trx: Transaction,
  activityId: string,
  occurrenceId: string,
  now: Temporal.Instant,
): Promise<void> {
  const activity = await lockActivity(trx, activityId);
  const date = await lockDate(trx, activityId, occurrenceId);
  if (date.cancelledAt !== null || hasBegun(date, now)) return;
  const { originalLocal } = date;
  await rewriteChanges(trx, activity, [...activity.schedule.changes, { kind: "cancelled", originalLocal }]);
  await changeDate(trx, activity, date, placeOf(date, "cancelled"), now);
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
  if (date.cancelledAt === null || hasBegun(date, now) || activity.endedAt !== null) return;
  const isThis = (change: ScheduleChange) => change.kind === "cancelled" && change.originalLocal === date.originalLocal;
  await rewriteChanges(
    trx,
    activity,
    activity.schedule.changes.filter((change) => !isThis(change)),
  );
  await changeDate(trx, activity, date, placeOf(date, "takes-place"), now);
  await planOccurrences(trx, activityId, now);
  await raiseContentVersion(trx, activity.centreId);
}

/** What becomes of dates with people that a changed rule no longer makes. What nobody answered stays as it is. */
export async function settleKeptDates(
  trx: Transaction,
  activityId: string,
  answers: KeptDateAnswer[],
  now: Temporal.Instant,
): Promise<void> {
  const { centreId } = await lockActivity(trx, activityId);
  for (const { occurrenceId, answer } of answers) {
    const stored = await lockAllDatesAhead(trx, activityId, now);
    const date = stored.find(({ id }) => id === occurrenceId);
    if (!date) continue;
    const activity = await lockActivity(trx, activityId);
    if (answer === "keep") await keepDate(trx, activity, date, stored, now);
    if (answer === "move") await moveToOtherTime(trx, activity, date, stored, now);
    if (answer === "cancel") await changeDate(trx, activity, date, placeOf(date, "cancelled"), now);
  }
  await planOccurrences(trx, activityId, now);
  await raiseContentVersion(trx, centreId);
}

/** The date becomes an extra date of its own, in the place of an empty one that begins at the same time. */
async function keepDate(
  trx: Transaction,
  activity: Activity,
  date: StoredDate,
  stored: StoredDate[],
  now: Temporal.Instant,
): Promise<void> {
  const originalLocal = date.startsLocal;
  const twin = stored.find((other) => other.originalLocal === originalLocal && other.id !== date.id);
  if (twin && !(await removeEmptyDate(trx, twin))) return;
  if (originalLocal !== date.originalLocal) {
    await changeDate(trx, activity, date, { ...placeOf(date, "takes-place"), originalLocal }, now);
  }
  const durationMinutes = minutesBetween(date.startsLocal, date.endsLocal);
  const others = activity.schedule.changes.filter(
    (change) => change.originalLocal !== originalLocal && change.originalLocal !== date.originalLocal,
  );
  await rewriteChanges(trx, activity, [...others, { kind: "extra", originalLocal, durationMinutes }]);
}

async function moveToOtherTime(
  trx: Transaction,
  activity: Activity,
  date: StoredDate,
  stored: StoredDate[],
  now: Temporal.Instant,
): Promise<void> {
  const other = findOtherTime(date, stored);
  if (!other || !(await removeEmptyDate(trx, other))) return;
  await changeDate(trx, activity, date, placeOf(other, "takes-place"), now);
}

/** Says whether it is gone: someone may just have signed up for it. */
async function removeEmptyDate(trx: Transaction, { id }: StoredDate): Promise<boolean> {
  const removed = await trx
    .deleteFrom("programme.occurrence")
    .where("id", "=", id)
    .where("placesTaken", "=", 0)
    .where("waiting", "=", 0)
    .returning("id")
    .executeTakeFirst();
  return removed !== undefined;
}

async function rewriteChanges(trx: Transaction, activity: Activity, changes: ScheduleChange[]): Promise<void> {
  const { id, centreId, schedule, dateTitles } = activity;
  await writeSchedule(trx, centreId, id, { schedule: { ...schedule, changes }, dateTitles });
}

function placeOf(date: StoredDate, what: "takes-place" | "cancelled"): WantedDate {
  const { originalLocal, startsLocal, endsLocal, startsAt, endsAt, zone, title } = date;
  return { originalLocal, startsLocal, endsLocal, startsAt, endsAt, zone, title, cancelled: what === "cancelled" };
}

function minutesBetween(startsLocal: string, endsLocal: string): number {
  return (Date.parse(`${endsLocal}Z`) - Date.parse(`${startsLocal}Z`)) / 60_000;
}

function hasBegun({ startsAt }: StoredDate, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(startsAt, now) <= 0;
}
