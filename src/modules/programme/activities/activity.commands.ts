// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { firstFreeSlug, raiseContentVersion, slugOf } from "#platform/http";
import { setConfirmed } from "../confirming/confirmed.commands.ts";
import { type PlanningReport, planOccurrences } from "../dates/occurrence.commands.ts";
import { findActivityByUid, findActivityOfForm, listSlugsLike, lockActivity } from "./activity.queries.ts";
import type { Activity, ActivityContent } from "./activity.ts";
import { changeRowsOf, isSameStoredSchedule } from "./schedule-rows.ts";

export type ActivityRef = { id: string; slug: string };

const triesForSlug = 5;
// What stands at the same place in an address and is no activity.
const takenByPages = ["dag", "week", "nieuw", "papier"];

/** A draft with its dates. The same form key, or the same uid of the same source, gives the activity that was made before. */
export async function addActivity(
  trx: Transaction,
  centreId: string,
  content: ActivityContent,
  formKey: string | null,
  now: Temporal.Instant,
): Promise<ActivityRef> {
  const added = await insertOnce(trx, centreId, content, formKey, now);
  if (!added.isNew) return { id: added.id, slug: added.slug };
  await writeSchedule(trx, centreId, added.id, content);
  await planOccurrences(trx, added.id, now);
  await raiseContentVersion(trx, centreId);
  return { id: added.id, slug: added.slug };
}

/** What is the same stays as it is. Its address never changes, so that links and posters keep working. */
export async function changeActivity(
  trx: Transaction,
  activityId: string,
  content: ActivityContent,
  now: Temporal.Instant,
): Promise<PlanningReport> {
  const before = await lockActivity(trx, activityId);
  const { origin, dateTitles = before.dateTitles } = content;
  const after = { ...content, dateTitles };
  const newOrigin = origin && JSON.stringify(origin) !== JSON.stringify(before.origin);
  if (newOrigin || !isSame(before.facts, after.facts) || isRescheduled(before, after)) {
    await updateFacts(trx, activityId, after, now);
  }
  if (isRescheduled(before, after)) await writeSchedule(trx, before.centreId, activityId, after);
  await setConfirmed(trx, activityId, now);
  const report = await planOccurrences(trx, activityId, now);
  await raiseContentVersion(trx, before.centreId);
  return report;
}

/** A draft like it, under its own title. */
export async function copyActivity(
  trx: Transaction,
  activityId: string,
  copy: { title: string; formKey: string },
  now: Temporal.Instant,
): Promise<ActivityRef> {
  const { facts, schedule, centreId } = await lockActivity(trx, activityId);
  const changes = schedule.changes.filter(({ kind }) => kind === "skipped" || kind === "extra");
  const content = { facts: { ...facts, title: copy.title }, schedule: { ...schedule, changes } };
  return await addActivity(trx, centreId, content, copy.formKey, now);
}

export async function publishActivity(trx: Transaction, activityId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, publishedAt } = await lockActivity(trx, activityId);
  if (publishedAt !== null) return;
  await trx
    .updateTable("programme.activity")
    .set({ publishedAt: now, changedAt: now })
    .where("id", "=", activityId)
    .execute();
  await setConfirmed(trx, activityId, now);
  await raiseContentVersion(trx, centreId);
}

async function insertOnce(
  trx: Transaction,
  centreId: string,
  { facts, origin }: ActivityContent,
  formKey: string | null,
  now: Temporal.Instant,
): Promise<ActivityRef & { isNew: boolean }> {
  for (let attempt = 0; attempt < triesForSlug; attempt += 1) {
    const wanted = slugOf(facts.title, "activiteit");
    const slug = firstFreeSlug(wanted, [...takenByPages, ...(await listSlugsLike(trx, centreId, wanted))]);
    const added = await trx
      .insertInto("programme.activity")
      .values({ ...facts, ...origin, centreId, slug, formKey, createdAt: now, changedAt: now, confirmedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning(["id", "slug"])
      .executeTakeFirst();
    if (added) return { ...added, isNew: true };
    const before =
      (formKey !== null && (await findActivityOfForm(trx, formKey))) ||
      (origin && (await findActivityByUid(trx, centreId, origin)));
    if (before) return { ...before, isNew: false };
    // Someone else took that address in the same moment.
  }
  throw new Error("No free address was found for an activity");
}

async function updateFacts(trx: Transaction, activityId: string, content: ActivityContent, now: Temporal.Instant) {
  await trx
    .updateTable("programme.activity")
    .set((e) => ({ ...content.facts, ...content.origin, sequence: e("sequence", "+", 1), changedAt: now }))
    .where("id", "=", activityId)
    .execute();
}

/** Replaces the whole schedule. */
export async function writeSchedule(
  trx: Transaction,
  centreId: string,
  activityId: string,
  { schedule, dateTitles = [] }: Pick<ActivityContent, "schedule" | "dateTitles">,
): Promise<void> {
  const { changes: _, ...rule } = schedule;
  const changes = changeRowsOf({ schedule, dateTitles });
  await trx
    .insertInto("programme.schedule")
    .values({ ...rule, activityId, centreId })
    .onConflict((conflict) => conflict.column("activityId").doUpdateSet(rule))
    .execute();
  await trx.deleteFrom("programme.scheduleChange").where("activityId", "=", activityId).execute();
  if (changes.length === 0) return;
  await trx
    .insertInto("programme.scheduleChange")
    .values(changes.map((change) => ({ ...change, activityId, centreId })))
    .execute();
}

function isRescheduled(before: Activity, { schedule, dateTitles = [] }: ActivityContent): boolean {
  return !isSameStoredSchedule(before, { schedule, dateTitles });
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
