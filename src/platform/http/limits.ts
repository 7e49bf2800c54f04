// SPDX-License-Identifier: EUPL-1.2

import { createMiddleware } from "hono/factory";
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { keyedHash } from "#platform/links";
import type { AppContext, AppEnv } from "./context.ts";
import { problemPage } from "./problem.tsx";
import { networkOf, remoteAddress } from "./remote-address.ts";

export type Limit = {
  what: string;
  most: number;
  perMinutes: number;
  /** For what can be guessed: whoever goes on at that pace has to wait for tomorrow. */
  mostPerDay?: number;
  /** By whom or by what it is counted. An address may be that of a whole house. */
  per: "address" | "person" | "link" | "device" | "mailbox";
};

const every = new Map<string, Limit>();

/** `docs/operations/limits.md` gives each limit with its reason; a test holds it to these. */
export function limit(facts: Limit): Limit {
  every.set(facts.what, facts);
  return facts;
}

export function listLimits(): Limit[] {
  return [...every.values()].sort((one, other) => one.what.localeCompare(other.what));
}

/** Counts each request; above the limit it answers that it is too much. All processes count together. */
export function limited(most: Limit) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (await isTooOften(c, most)) return problemPage(c, 429, "tooMuch");
    await next();
  });
}

/** Counts one more try, and says whether that is too much. A try that was right is taken back with `forgive`. */
export async function isTooOften(c: AppContext, limit: Limit, who = countedBy(c, limit)): Promise<boolean> {
  const { most, mostPerDay } = limit;
  const [now = 0, today = 0] = await addToCounts(c, limit, who, 1);
  return now > most || (mostPerDay !== undefined && today > mostPerDay);
}

/** It was no guess: many people may share an address or a device, and each of them types a code of their own. */
export async function forgive(c: AppContext, limit: Limit, who = countedBy(c, limit)): Promise<void> {
  await addToCounts(c, limit, who, -1);
}

/** A device or a mailbox is named by whoever counts it. */
function countedBy(c: AppContext, { per }: Limit): string {
  const own = per === "person" ? c.var.person?.id : per === "link" ? c.req.param("token") : undefined;
  return own ?? networkOf(remoteAddress(c));
}

/** In this stretch of time, and on this day. `who` is kept as a keyed hash only. */
async function addToCounts(c: AppContext, limit: Limit, who: string, added: 1 | -1): Promise<number[]> {
  const { db, installation } = c.var;
  const { what, perMinutes, mostPerDay } = limit;
  const counted = keyedHash(installation.keys, who);
  const stretches = [{ what, startsAt: startOf(c, perMinutes) }];
  if (mostPerDay !== undefined) stretches.push({ what: `${what}.day`, startsAt: startOf(c, 24 * 60) });
  const values = stretches.map(
    (stretch) => sql`(${stretch.what}, ${counted}, ${stretch.startsAt}::timestamptz, ${added}::integer)`,
  );
  // A count that a crash forgets harms nobody, so this commit need not wait for the disk.
  const { rows } = await sql<{ what: string; count: number }>`
    with quick as (select set_config('synchronous_commit', 'off', true))
    insert into platform.rate_count (what, who, starts_at, count)
    select stretch.* from quick, (values ${sql.join(values)}) as stretch
    on conflict (what, who, starts_at) do update set count = rate_count.count + excluded.count
    returning what, count`.execute(db);
  return stretches.map((stretch) => rows.find((row) => row.what === stretch.what)?.count ?? 0);
}

function startOf(c: AppContext, minutes: number): string {
  const stretchMs = minutes * 60_000;
  return new Date(Math.floor(c.var.now().epochMilliseconds / stretchMs) * stretchMs).toISOString();
}

/** Counts that no limit asks about any more. */
export async function removeOldCounts(db: Database, now: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom("platform.rateCount")
    .where("startsAt", "<", now.subtract({ hours: 24 }))
    .execute();
}
