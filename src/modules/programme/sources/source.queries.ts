// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isUnclaimed } from "#modules/network";
import type { Database, Transaction } from "#platform/db";
import { failuresBeforeTelling, type Source, type SourceOutcome, sourceProblems } from "./source.ts";

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
    .where(isUnclaimed(now))
    .where((e) => e.or([e("nextAt", "<=", now), e("agreedAt", "is not", null)]))
    .orderBy("nextAt")
    .orderBy("id")
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
