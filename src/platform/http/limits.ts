// SPDX-License-Identifier: EUPL-1.2

import { createMiddleware } from "hono/factory";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { keyedHash } from "#platform/links";
import type { AppContext, AppEnv } from "./context.ts";
import { problemPage } from "./problem.tsx";
import { remoteAddress } from "./remote-address.ts";

export type Limit = { what: string; most: number; perMinutes: number };

/** At most so many tries from one address; counted in the database, so that all processes count together. */
export function limited(limit: Limit) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if ((await countTry(c, limit, remoteAddress(c))) > limit.most) return problemPage(c, 429, "tooMuch");
    await next();
  });
}

/** Counts one more try and says how many there were in this stretch of time. `who` is kept as a keyed hash only. */
export async function countTry(c: AppContext, { what, perMinutes }: Limit, who: string): Promise<number> {
  const { db, installation } = c.var;
  const stretchMs = perMinutes * 60_000;
  const startsAt = new Date(Math.floor(c.var.now().epochMilliseconds / stretchMs) * stretchMs);
  // A count that a crash forgets harms nobody, so this commit need not wait for the disk.
  const { rows } = await sql<{ count: number }>`
    with quick as (select set_config('synchronous_commit', 'off', true))
    insert into platform.rate_count (what, who, starts_at, count)
    select ${what}, ${keyedHash(installation.keys, who)}, ${startsAt.toISOString()}::timestamptz, 1 from quick
    on conflict (what, who, starts_at) do update set count = rate_count.count + 1
    returning count`.execute(db);
  return rows[0]?.count ?? 1;
}

/** Counts that no limit asks about any more. */
export async function removeOldCounts(db: Database, now: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom("platform.rateCount")
    .where("startsAt", "<", now.subtract({ hours: 24 }))
    .execute();
}
