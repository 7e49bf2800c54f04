// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import {
  type ComingActivity,
  failuresBeforeTelling,
  type Source,
  type SourceOutcome,
  sourceProblems,
} from "./source.ts";

const columns = [
  "source.id",
  "source.centreId",
  "source.organizationId",
  "source.name",
  "source.url",
  "source.everyHours",
  "source.publishes",
  "source.acceptedAt",
  "source.pausedAt",
  "source.nextAt",
  "source.etag",
  "source.lastModified",
  "source.fetchedAt",
  "source.succeededAt",
  "source.outcome",
  "source.failures",
  "source.problem",
  "source.problemStatus",
  "source.failingSince",
  "source.waitingContent",
  "source.agreedAt",
  "organization.name as organizationName",
] as const;

export async function findSource(db: Database, centreId: string, id: string): Promise<Source | null> {
  const row = await selectSources(db)
    .where("source.centreId", "=", centreId)
    .where("source.id", "=", id)
    .executeTakeFirst();
  return row ? toSource(row) : null;
}

export async function listSources(db: Database, centreId: string): Promise<Source[]> {
  const rows = await selectSources(db)
    .where("source.centreId", "=", centreId)
    .orderBy("source.name")
    .orderBy("source.id")
    .execute();
  return rows.map(toSource);
}

/** Whose turn it is: also what was said yes to and then broken off. */
export async function listDueSources(db: Database, now: Temporal.Instant): Promise<{ id: string; centreId: string }[]> {
  return await db
    .selectFrom("programme.source")
    .select(["id", "centreId"])
    .where("acceptedAt", "is not", null)
    .where("pausedAt", "is", null)
    .where((e) => e.or([e("claimedUntil", "is", null), e("claimedUntil", "<=", now)]))
    .where((e) => e.or([e("nextAt", "<=", now), e("agreedAt", "is not", null)]))
    .orderBy("nextAt")
    .orderBy("id")
    .execute();
}

/** What came from this agenda and still has dates ahead, with whether anybody comes. */
export async function listComingFrom(db: Database, sourceId: string, now: Temporal.Instant): Promise<ComingActivity[]> {
  const ahead = sql<SqlBool>`occurrence.activity_id = activity.id and occurrence.starts_at > ${now} and occurrence.cancelled_at is null`;
  const rows = await db
    .selectFrom("programme.activity as activity")
    .select(["activity.id", "activity.uid", "activity.title"])
    .select((e) =>
      e
        .or([
          e.exists(
            e
              .selectFrom("programme.occurrence as occurrence")
              .select("occurrence.id")
              .where(ahead)
              .where((one) => one.or([one("occurrence.placesTaken", ">", 0), one("occurrence.waiting", ">", 0)])),
          ),
          e.exists(
            e
              .selectFrom("programme.headcount as headcount")
              .innerJoin("programme.occurrence as occurrence", "occurrence.id", "headcount.occurrenceId")
              .select("headcount.id")
              .where(ahead)
              .where("headcount.people", ">", 0),
          ),
          e.exists(
            e
              .selectFrom("programme.series as series")
              .select("series.activityId")
              .whereRef("series.activityId", "=", "activity.id")
              .where((one) => one.or([one("series.placesTaken", ">", 0), one("series.waiting", ">", 0)])),
          ),
        ])
        .$castTo<boolean>()
        .as("hasPeople"),
    )
    .where("activity.source", "=", sourceId)
    .where("activity.endedAt", "is", null)
    .where((e) => e.exists(e.selectFrom("programme.occurrence as occurrence").select("occurrence.id").where(ahead)))
    .orderBy("activity.title")
    .orderBy("activity.id")
    .execute();
  return rows.map(({ uid, ...row }) => ({ ...row, uid: uid ?? "" }));
}

export async function listActivitiesFrom(db: Database, sourceId: string): Promise<{ id: string; isOn: boolean }[]> {
  return await db
    .selectFrom("programme.activity")
    .select("id")
    .select((e) => e("endedAt", "is", null).$castTo<boolean>().as("isOn"))
    .where("source", "=", sourceId)
    .orderBy("id")
    .execute();
}

/** Of these activities, those that are still on. */
export async function listTitles(db: Database, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom("programme.activity")
    .select(["id", "title"])
    .where("id", "in", ids)
    .where("endedAt", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
}

/** Where to write to the coordinators of a centre; only the house can ask. */
export async function listCoordinators(
  trx: Transaction,
  centreId: string,
): Promise<{ id: string; email: string; language: string }[]> {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .innerJoin("identity.user as user", "user.id", "person.id")
    .select(["person.id", "user.email", "person.language"])
    .distinct()
    .where("role.centreId", "=", centreId)
    .where("role.role", "=", "coordinator")
    .where("role.pausedAt", "is", null)
    .where("role.endedAt", "is", null)
    .orderBy("person.id")
    .execute();
}

/** Three in a row, or good again after that, or waiting for a yes, and not told yet. */
export async function listSourcesToTell(db: Database): Promise<{ id: string }[]> {
  return await db
    .selectFrom("programme.source")
    .select("id")
    .where("acceptedAt", "is not", null)
    .where((e) =>
      e.or([
        e.and([e("failures", ">=", failuresBeforeTelling), e("toldAt", "is", null)]),
        e.and([e("failures", "=", 0), e("toldAt", "is not", null)]),
        e.and([e("waitingContent", "is not", null), e("agreedAt", "is", null), e("toldWaitingAt", "is", null)]),
      ]),
    )
    .orderBy("id")
    .execute();
}

export async function lockSource(trx: Transaction, id: string) {
  const row = await selectSources(trx)
    .select(["source.toldAt", "source.toldWaitingAt"])
    .where("source.id", "=", id)
    .forUpdate("source")
    .executeTakeFirst();
  return row ? { ...toSource(row), toldAt: row.toldAt, toldWaitingAt: row.toldWaitingAt } : null;
}

function selectSources(db: Database) {
  return db
    .selectFrom("programme.source as source")
    .innerJoin("network.organization as organization", "organization.id", "source.organizationId")
    .select(columns);
}

type SourceRow = Awaited<ReturnType<ReturnType<typeof selectSources>["executeTakeFirstOrThrow"]>>;

function toSource(row: SourceRow): Source {
  const outcome: SourceOutcome | null = row.outcome === null ? null : JSON.parse(row.outcome);
  return { ...row, outcome, problem: sourceProblems.find((one) => one === row.problem) ?? null };
}
