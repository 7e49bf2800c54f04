// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { listActivityIdsOfCentre, lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { type NewsOfDate, tellPeople } from "../calls/telling.commands.ts";
import { sizeSeries } from "../sign-ups/series.commands.ts";
import { moveUpAfterCapacityRose } from "../sign-ups/waiting-list.commands.ts";
import { hasCome } from "./moment.ts";
import { listClosedDays, lockDatesForPlanning } from "./occurrence.queries.ts";
import {
  capacityOfDate,
  decidePlan,
  hasPeople,
  hasRisen,
  isElsewhereInTime,
  listWantedDates,
  type OccurrencePlan,
  planningRange,
  type StoredDate,
  type WantedDate,
} from "./occurrence-planning.ts";

/** `kept`: dates with people that the rule no longer makes. `larger`: dates where more people come than the new limit. */
export type PlanningReport = { centreId: string; changed: boolean; kept: StoredDate[]; larger: StoredDate[] };

const rowsAtOnce = 500;

/** Brings the stored dates in step with the schedule and the limit; doing it twice changes nothing more. Raising the content version is the caller's. */
export async function planOccurrences(
  trx: Transaction,
  activityId: string,
  now: Temporal.Instant,
): Promise<PlanningReport> {
  const activity = await lockActivity(trx, activityId);
  if (activity.endedAt !== null) return { centreId: activity.centreId, changed: false, kept: [], larger: [] };
  const today = localToday(now, activity.schedule.zone);
  const closedDays = await listClosedDays(trx, activity.centreId, planningRange(activity.schedule, today));
  const wanted = listWantedDates(activity, closedDays, today);
  const originals = wanted.map((date) => date.originalLocal);
  const stored = await lockDatesForPlanning(trx, activityId, originals, now);
  const plan = decidePlan(wanted, stored, now);
  await addDates(trx, activity, plan, now);
  await removeDates(trx, plan.remove);
  for (const { date, to } of plan.change) await changeDate(trx, activity, date, to, now);
  const left = stored.filter((date) => !hasCome(date.startsAt, now) && !plan.remove.includes(date));
  const { larger, resized } = await resizeDates(trx, activity, left, now);
  const seriesResized = await sizeSeries(trx, activityId, now);
  return { centreId: activity.centreId, changed: isChange(plan) || resized || seriesResized, kept: plan.kept, larger };
}

/** For when the days change on which the house is closed. */
export async function replanCentre(
  trx: Transaction,
  centreId: string,
  now: Temporal.Instant,
): Promise<({ activityId: string } & PlanningReport)[]> {
  const reports = [];
  for (const { id } of await listActivityIdsOfCentre(trx, centreId)) {
    reports.push({ activityId: id, ...(await planOccurrences(trx, id, now)) });
  }
  await raiseContentVersion(trx, centreId);
  return reports;
}

async function addDates(trx: Transaction, activity: Activity, { add, remove }: OccurrencePlan, now: Temporal.Instant) {
  const rows = add.map(({ cancelled, ...date }) => ({
    ...date,
    ...whatWasDifferent({ ...date, cancelled }, remove),
    centreId: activity.centreId,
    activityId: activity.id,
    capacity: limitOf(activity),
    cancelledAt: cancelled ? now : null,
    changedAt: now,
  }));
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await trx
      .insertInto("programme.occurrence")
      .values(rows.slice(first, first + rowsAtOnce))
      .execute();
  }
}

/** When the rule goes to another hour, a date keeps the room, the host and the words that it was given for that day. */
function whatWasDifferent({ originalLocal, cancelled }: WantedDate, removed: StoredDate[]) {
  const before = removed.filter((date) => date.originalLocal.slice(0, 10) === originalLocal.slice(0, 10));
  const [only] = before.length === 1 ? before : [];
  if (!only) return {};
  const { roomId, placeNote, hosts, notice } = only;
  return { roomId, placeNote, hosts, notice, cancelReason: cancelled ? only.cancelReason : "" };
}

/** Whoever signed up a moment ago keeps the date. Says which ones are gone. */
export async function removeDates(trx: Transaction, dates: Pick<StoredDate, "id">[]): Promise<{ id: string }[]> {
  if (dates.length === 0) return [];
  const ids = dates.map(({ id }) => id);
  return await trx
    .deleteFrom("programme.occurrence as occurrence")
    .where("occurrence.id", "in", ids)
    .where("occurrence.placesTaken", "=", 0)
    .where("occurrence.waiting", "=", 0)
    .returning("occurrence.id")
    .execute();
}

/** Another place in time, another title, cancelled or not: calendars elsewhere hear of it by the sequence, people by the event. */
export async function changeDate(
  trx: Transaction,
  { centreId }: Pick<Activity, "centreId">,
  date: StoredDate,
  to: WantedDate & { cancelReason?: string },
  now: Temporal.Instant,
): Promise<void> {
  const { cancelled, cancelReason = date.cancelReason, ...place } = to;
  const { originalLocal } = date;
  await trx
    .updateTable("programme.occurrence")
    .set((e) => ({
      ...(cancelled ? { originalLocal } : place),
      cancelledAt: cancelled ? (date.cancelledAt ?? now) : null,
      cancelReason: cancelled ? cancelReason : "",
      sequence: e("sequence", "+", 1),
      changedAt: now,
    }))
    .where("id", "=", date.id)
    .execute();
  const news = newsOf(date, to);
  if (news && hasPeople(date)) await tellPeople(trx, news, { occurrenceId: date.id, centreId }, now);
}

function newsOf(date: StoredDate, to: WantedDate): NewsOfDate | null {
  const wasCancelled = date.cancelledAt !== null;
  if (to.cancelled) return wasCancelled ? null : "cancelled";
  if (wasCancelled) return "restored";
  return isElsewhereInTime(date, to) ? "moved" : null;
}

async function resizeDates(trx: Transaction, activity: Activity, dates: StoredDate[], now: Temporal.Instant) {
  const limit = limitOf(activity);
  const wrong = dates.filter((date) => date.capacity !== capacityOfDate(limit, date.placesTaken));
  for (const date of wrong) {
    const capacity = capacityOfDate(limit, date.placesTaken);
    await trx.updateTable("programme.occurrence").set({ capacity, changedAt: now }).where("id", "=", date.id).execute();
    if (hasRisen(date.capacity, capacity)) await moveUpAfterCapacityRose(trx, date.id, now);
  }
  return { larger: dates.filter((date) => limit !== null && date.placesTaken > limit), resized: wrong.length > 0 };
}

function limitOf({ facts }: Activity): number | null {
  return facts.joining === "sign-up" ? facts.capacity : null;
}

function isChange({ add, change, remove }: OccurrencePlan): boolean {
  return add.length + change.length + remove.length > 0;
}
