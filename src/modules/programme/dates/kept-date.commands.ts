// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { minutesBetween } from "../schedules/schedule.ts";
import { changeDate, planOccurrences, removeDates } from "./occurrence.commands.ts";
import { lockAllDatesAhead } from "./occurrence.queries.ts";
import { findOtherTime, type KeptDateAnswer, type StoredDate } from "./occurrence-planning.ts";
import { placeOf, rewriteChanges } from "./single-date.commands.ts";

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
export async function keepDate(
  trx: Transaction,
  activity: Activity,
  date: StoredDate,
  stored: StoredDate[],
  now: Temporal.Instant,
): Promise<void> {
  const originalLocal = date.startsLocal;
  const twin = stored.find((other) => other.originalLocal === originalLocal && other.id !== date.id);
  if (twin && (await removeDates(trx, [twin])).length === 0) return;
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
  if (!other || (await removeDates(trx, [other])).length === 0) return;
  await changeDate(trx, activity, date, placeOf(other, "takes-place"), now);
}
