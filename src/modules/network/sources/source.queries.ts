// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { isUnclaimed } from "./claim.commands.ts";
import { type Source, type SourceOutcome, type SourceProblem, sourceProblems } from "./source.ts";

const columns = [
  ...([
    "id",
    "regionId",
    "name",
    "kind",
    "url as address",
    "listUrl as listAddress",
    "everyDays",
    "pausedAt",
    "nextAt",
    "triedAt",
  ] as const),
  ...(["succeededAt", "failures", "failingSince", "problem", "problemStatus", "outcome", "fewerAgreedAt"] as const),
  ...(["runStartedAt", "runDone", "runTotal"] as const),
] as const;

export async function listSources(db: Database, regionId: string): Promise<Source[]> {
  const rows = await db
    .selectFrom("network.source")
    .select(columns)
    .where("regionId", "=", regionId)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(asSource);
}

export async function findSource(db: Database, regionId: string, id: string): Promise<Source | null> {
  const row = await db
    .selectFrom("network.source")
    .select(columns)
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? asSource(row) : null;
}

/** For a job, which knows only which. */
export async function findSourceAnywhere(db: Database, id: string): Promise<Source | null> {
  const row = await db.selectFrom("network.source").select(columns).where("id", "=", id).executeTakeFirst();
  return row ? asSource(row) : null;
}

/** Whose turn it is, and whose files wait to be read. */
export async function listDueSources(db: Database, now: Temporal.Instant) {
  return await db
    .selectFrom("network.source")
    .select("id")
    .where("pausedAt", "is", null)
    .where("nextAt", "<=", now)
    .where(isUnclaimed(now))
    .orderBy("nextAt")
    .orderBy("id")
    .execute();
}

/** What of a source people find in the directory now. */
export async function countShown(db: Database, sourceId: string): Promise<number> {
  const { count } = await db
    .selectFrom("network.sourceRecord as record")
    .innerJoin("network.service as service", "service.id", "record.ourId")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("record.sourceId", "=", sourceId)
    .where("record.object", "=", "service")
    .where("service.hiddenAt", "is", null)
    .where("service.status", "in", ["active", "temporarily closed"])
    .executeTakeFirstOrThrow();
  return Number(count);
}

type SourceRow = Omit<Source, "problem" | "outcome"> & { problem: string | null; outcome: string | null };

function asSource({ problem, outcome, ...rest }: SourceRow): Source {
  return { ...rest, problem: readProblem(problem), outcome: outcome === null ? null : readOutcome(outcome) };
}

function readProblem(text: string | null): SourceProblem | null {
  return sourceProblems.find((problem) => problem === text) ?? null;
}

function readOutcome(text: string): SourceOutcome {
  return JSON.parse(text);
}
