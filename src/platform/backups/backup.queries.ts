// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { LastBackups } from "./due.ts";
import type { BackupProblem } from "./tables.ts";

export type Backup = {
  id: number;
  startedAt: Temporal.Instant;
  /** Null while it goes on. */
  endedAt: Temporal.Instant | null;
  file: string | null;
  bytes: number | null;
  problem: BackupProblem | null;
};

/** How it stands: the last good one, and what has gone wrong since. */
export type BackupState = {
  lastGood: Backup | null;
  /** How often it failed since the last good one. */
  failures: number;
  lastProblem: BackupProblem | null;
};

/** The last first. */
export async function listBackups(db: Database, most = 30): Promise<Backup[]> {
  return await db.selectFrom("platform.backup").selectAll().orderBy("id", "desc").limit(most).execute();
}

export async function findBackupState(db: Database): Promise<BackupState> {
  const lastGood = await findLastGood(db);
  const failed = await listFailedSince(db, lastGood);
  return { lastGood, failures: failed.length, lastProblem: failed[0]?.problem ?? null };
}

export async function findLastBackups(db: Database): Promise<LastBackups & { failures: number }> {
  const { lastGood, failures } = await findBackupState(db);
  const last = await db.selectFrom("platform.backup").select("startedAt").orderBy("id", "desc").executeTakeFirst();
  return { goodAt: lastGood?.startedAt ?? null, triedAt: last?.startedAt ?? null, failures };
}

async function findLastGood(db: Database): Promise<Backup | null> {
  const good = await db
    .selectFrom("platform.backup")
    .selectAll()
    .where("file", "is not", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return good ?? null;
}

async function listFailedSince(db: Database, good: Backup | null) {
  return await db
    .selectFrom("platform.backup")
    .select("problem")
    .where("problem", "is not", null)
    .where("id", ">", good?.id ?? 0)
    .orderBy("id", "desc")
    .execute();
}
