// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { writeSchedule } from "../activities/activity.commands.ts";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { tellPeople } from "../calls/telling.commands.ts";
import { setConfirmed } from "../confirming/confirmed.commands.ts";
import type { ScheduleChange } from "../schedules/schedule.ts";
import { giveId } from "./extra-date.commands.ts";
import { keepDate } from "./kept-date.commands.ts";
import { hasCome } from "./moment.ts";
import { isAt, type PlaceInTime, plannedTimeOf, refuseTime, type TimeRefusal, usualTimeOf } from "./moving.ts";
import { changeDate, planOccurrences } from "./occurrence.commands.ts";
import { lockDate, lockDatesForPlanning } from "./occurrence.queries.ts";
import { hasPeople, type StoredDate } from "./occurrence-planning.ts";
import { placeOf, rewriteChanges } from "./single-date.commands.ts";

export type DateRef = { activityId: string; occurrenceId: string };
export type MoveRefusal = TimeRefusal | "begun" | "cancelled" | "ended";
export type MoveOutcome = { refused: MoveRefusal } | { startsLocal: string };

/** Another day or time. Whoever signed up stays signed up and is told; planning leaves it there. */
export async function moveDate(
  trx: Transaction,
  { activityId, occurrenceId }: DateRef,
  to: PlaceInTime,
  now: Temporal.Instant,
): Promise<MoveOutcome> {
  const activity = await lockActivity(trx, activityId);
  const date = await lockDate(trx, activityId, occurrenceId);
  if (isAt(date, to)) return { startsLocal: to.startsLocal };
  const stored = await lockDatesForPlanning(trx, activityId, [to.startsLocal], now);
  const others = stored.filter(({ id }) => id !== occurrenceId);
  const refused = refuseChange(activity, date, now) ?? refuseTime(to, { ...activity, others, now });
  if (refused) return { refused };

  if (isOfItsOwn(activity, date)) await moveWithItsOrigin(trx, activity, date, { to, others }, now);
  else await rewriteChanges(trx, activity, changesFor(activity, date, to));
  await setConfirmed(trx, activityId, now);
  await planOccurrences(trx, activityId, now);
  // Planning tells of another start only: a rule that makes all dates longer is no news about each.
  if (date.startsLocal === to.startsLocal && hasPeople(date)) {
    await tellPeople(trx, "moved", { occurrenceId, centreId: activity.centreId }, now);
  }
  await raiseContentVersion(trx, activity.centreId);
  return { startsLocal: to.startsLocal };
}

/** The way back to where the rule has it. */
export async function moveDateBack(trx: Transaction, asked: DateRef, now: Temporal.Instant): Promise<MoveOutcome> {
  const { schedule } = await lockActivity(trx, asked.activityId);
  const date = await lockDate(trx, asked.activityId, asked.occurrenceId);
  const usual = usualTimeOf(schedule, date);
  return usual ? await moveDate(trx, asked, usual, now) : { startsLocal: date.startsLocal };
}

/** One date more. The same form key gives the date that was added before. */
export async function addExtraDate(
  trx: Transaction,
  activityId: string,
  { startsLocal, durationMinutes, formKey }: PlaceInTime & { formKey: string },
  now: Temporal.Instant,
): Promise<MoveOutcome> {
  const activity = await lockActivity(trx, activityId);
  const others = await lockDatesForPlanning(trx, activityId, [startsLocal], now);
  const before = others.find(({ id }) => id === formKey);
  if (before) return { startsLocal: before.startsLocal };
  if (activity.endedAt !== null) return { refused: "ended" };
  const refused = refuseTime({ startsLocal, durationMinutes }, { ...activity, others, now });
  if (refused) return { refused };

  await leaveOrigin(trx, activity, { startsLocal, others }, now);
  const { schedule } = await lockActivity(trx, activityId);
  const extra: ScheduleChange = { kind: "extra", originalLocal: startsLocal, durationMinutes };
  const changes = schedule.changes.filter(({ originalLocal }) => originalLocal !== startsLocal);
  await rewriteChanges(trx, activity, [...changes, extra]);
  await setConfirmed(trx, activityId, now);
  await planOccurrences(trx, activityId, now);
  await giveId(trx, { activityId, startsLocal, id: formKey });
  await raiseContentVersion(trx, activity.centreId);
  return { startsLocal };
}

function refuseChange({ endedAt }: Activity, date: StoredDate, now: Temporal.Instant): MoveRefusal | null {
  if (endedAt !== null) return "ended";
  if (date.cancelledAt !== null) return "cancelled";
  return hasCome(date.startsAt, now) ? "begun" : null;
}

/** The one date of an activity that takes place once, or a date with people that the rule no longer makes. */
function isOfItsOwn({ schedule }: Activity, { originalLocal }: StoredDate): boolean {
  const planned = plannedTimeOf(schedule, originalLocal);
  return planned === null || (schedule.rrule === null && schedule.startsLocal === originalLocal);
}

/** It keeps no usual time to go back to: where it goes is where it is meant to be. */
async function moveWithItsOrigin(
  trx: Transaction,
  activity: Activity,
  date: StoredDate,
  { to, others }: { to: PlaceInTime; others: StoredDate[] },
  now: Temporal.Instant,
): Promise<void> {
  await leaveOrigin(trx, activity, { startsLocal: to.startsLocal, others }, now);
  await changeDate(trx, activity, date, { ...placeOf(date, "takes-place"), originalLocal: to.startsLocal }, now);
  const { schedule, dateTitles, centreId, id } = await lockActivity(trx, activity.id);
  const isOnce = schedule.rrule === null && schedule.startsLocal === date.originalLocal;
  const changes = schedule.changes.filter((change) => change.originalLocal !== date.originalLocal);
  const moved = isOnce
    ? { ...schedule, ...to, changes }
    : {
        ...schedule,
        changes: [...changes, { kind: "extra" as const, originalLocal: to.startsLocal, ...lengthOf(to) }],
      };
  const titles = dateTitles.map((one) =>
    one.originalLocal === date.originalLocal ? { ...one, originalLocal: to.startsLocal } : one,
  );
  await writeSchedule(trx, centreId, id, { schedule: moved, dateTitles: titles });
}

/** A date that once moved away from this start gets its own, so that another can begin here. */
async function leaveOrigin(
  trx: Transaction,
  activity: Activity,
  { startsLocal, others }: { startsLocal: string; others: StoredDate[] },
  now: Temporal.Instant,
): Promise<void> {
  const movedAway = others.find((date) => date.originalLocal === startsLocal);
  if (movedAway) await keepDate(trx, activity, movedAway, others, now);
}

function changesFor({ schedule }: Activity, { originalLocal }: StoredDate, to: PlaceInTime): ScheduleChange[] {
  const others = schedule.changes.filter((change) => change.kind === "extra" || change.originalLocal !== originalLocal);
  const planned = plannedTimeOf(schedule, originalLocal);
  const isBack = planned?.startsLocal === to.startsLocal && planned.durationMinutes === to.durationMinutes;
  return isBack ? others : [...others, { kind: "moved", originalLocal, ...to }];
}

function lengthOf({ durationMinutes }: PlaceInTime) {
  return { durationMinutes };
}
