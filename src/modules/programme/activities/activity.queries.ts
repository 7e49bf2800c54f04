// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { type Activity, factNames } from "./activity.ts";
import { type ChangeRow, scheduleOfRows } from "./schedule-rows.ts";

const factColumns = factNames.map((name) => `activity.${name}` as const);

/** Also drafts and what has ended: for the team. */
export async function findActivity(db: Database, centreId: string, activityId: string): Promise<Activity | null> {
  const row = await selectActivity(db, activityId).where("activity.centreId", "=", centreId).executeTakeFirst();
  return row ? toActivity(row, await listScheduleChanges(db, activityId)) : null;
}

/** Whoever changes an activity or its dates goes through here one by one. */
export async function lockActivity(trx: Transaction, activityId: string): Promise<Activity> {
  const row = await selectActivity(trx, activityId).forUpdate("activity").executeTakeFirstOrThrow();
  return toActivity(row, await listScheduleChanges(trx, activityId));
}

export async function findActivityOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.activity")
    .select(["id", "slug"])
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}

/** Which activity an import made or changed before. */
export async function findActivityByUid(db: Database, centreId: string, origin: { source: string; uid: string }) {
  return await db
    .selectFrom("programme.activity")
    .select(["id", "slug"])
    .where("centreId", "=", centreId)
    .where("source", "=", origin.source)
    .where("uid", "=", origin.uid)
    .executeTakeFirst();
}

/** The addresses that are taken among those that begin like this one. */
export async function listSlugsLike(trx: Transaction, centreId: string, slug: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("programme.activity")
    .select("slug")
    .where("centreId", "=", centreId)
    .where("slug", "like", `${slug}%`) // a slug holds no wildcards
    .orderBy("slug")
    .execute();
  return rows.map((row) => row.slug);
}

/** The activities that still have dates to plan, in the order in which they are locked. */
export async function listActivityIdsOfCentre(db: Database, centreId: string): Promise<{ id: string }[]> {
  return await selectCurrentIds(db).where("centreId", "=", centreId).execute();
}

/** The next batch of all centres together, after this id. */
export async function listActivityIdsAfter(db: Database, id: string | null, most: number): Promise<{ id: string }[]> {
  return await selectCurrentIds(db)
    .$if(id !== null, (query) => query.where("id", ">", id ?? ""))
    .limit(most)
    .execute();
}

function selectCurrentIds(db: Database) {
  return db
    .selectFrom("programme.activity")
    .select("id")
    .where("endedAt", "is", null)
    .where("planningStoppedAt", "is", null)
    .orderBy("id");
}

function selectActivity(db: Database | Transaction, activityId: string) {
  return db
    .selectFrom("programme.activity as activity")
    .innerJoin("programme.schedule as schedule", "schedule.activityId", "activity.id")
    .select(factColumns)
    .select(["activity.id", "activity.centreId", "activity.slug", "activity.source", "activity.uid"])
    .select(["activity.publishedAt", "activity.endedAt", "activity.sequence"])
    .select(["schedule.startsLocal", "schedule.zone", "schedule.durationMinutes", "schedule.rrule"])
    .where("activity.id", "=", activityId);
}

async function listScheduleChanges(db: Database | Transaction, activityId: string): Promise<ChangeRow[]> {
  return await db
    .selectFrom("programme.scheduleChange")
    .select(["originalLocal", "kind", "startsLocal", "durationMinutes", "title"])
    .where("activityId", "=", activityId)
    .orderBy("originalLocal")
    .execute();
}

type ActivityRow = Awaited<ReturnType<ReturnType<typeof selectActivity>["executeTakeFirstOrThrow"]>>;

function toActivity(row: ActivityRow, changeRows: ChangeRow[]): Activity {
  const { id, centreId, slug, source, uid, publishedAt, endedAt, sequence, ...rest } = row;
  const { startsLocal, zone, durationMinutes, rrule, ...facts } = rest;
  return {
    ...{ id, centreId, slug, facts, publishedAt, endedAt, sequence },
    ...scheduleOfRows({ startsLocal, zone, durationMinutes, rrule }, changeRows),
    origin: source !== null && uid !== null ? { source, uid } : null,
  };
}
