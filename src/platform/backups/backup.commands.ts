// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { BackupTable } from "./tables.ts";

const daysKept = 366;

/** Does the work unless another process is at it. The lock ends with the connection, so also when the process is killed. */
export async function aloneWithBackups(db: Database, work: () => Promise<void>): Promise<void> {
  await db.connection().execute(async (own) => {
    const { rows } = await sql<{
      got: boolean;
    }>`select pg_try_advisory_lock(hashtext('vrijplaats.backup')) as got`.execute(own);
    if (!rows[0]?.got) return;
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtext('vrijplaats.backup'))`.execute(own);
    }
  });
}

export async function beginBackup(db: Database, now: Temporal.Instant): Promise<number> {
  const { id } = await db
    .insertInto("platform.backup")
    .values({ startedAt: now, endedAt: null, file: null, bytes: null, problem: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

type Ending = Pick<BackupTable, "file" | "bytes" | "problem"> & { endedAt: Temporal.Instant };

export async function endBackup(db: Database, id: number, ending: Ending): Promise<void> {
  await db.updateTable("platform.backup").set(ending).where("id", "=", id).execute();
}

/** Whoever holds the lock knows that nobody is at work: what has no end was broken off. */
export async function endBrokenOff(db: Database, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("platform.backup")
    .set({ endedAt: now, problem: "brokenOff" })
    .where("endedAt", "is", null)
    .execute();
}

export async function forgetOldBackups(db: Database, now: Temporal.Instant): Promise<void> {
  const oldest = now.subtract({ hours: daysKept * 24 });
  await db.deleteFrom("platform.backup").where("startedAt", "<", oldest).execute();
}
