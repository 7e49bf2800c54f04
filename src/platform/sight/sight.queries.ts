// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import type { WhatIsSeen } from "./tables.ts";

/** For every query of what visitors see. `centreId` and `subject` are columns: "news.centreId", "news.id". */
export function isInSight(what: WhatIsSeen, centreId: string, subject: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (select from platform.out_of_sight as hidden where ${isAbout(what, centreId, subject)})`;
}

/** For the team: since when visitors may not see it, or null. */
export function takenOutAt(what: WhatIsSeen, centreId: string, subject: string): RawBuilder<Temporal.Instant | null> {
  return sql`(select hidden.taken_at from platform.out_of_sight as hidden where ${isAbout(what, centreId, subject)})`;
}

/** Nothing in the menu or the footer leads there. */
export async function listPagesOutOfSight(db: Database, centreId: string): Promise<ReadonlySet<string>> {
  const pages = await db
    .selectFrom("platform.outOfSight")
    .select("subject")
    .where("centreId", "=", centreId)
    .where("what", "=", "page")
    .orderBy("subject")
    .execute();
  return new Set(pages.map(({ subject }) => subject));
}

/** What visitors may not see for now, and why. For whoever moderates. */
export async function listOutOfSight(db: Database, centreId: string) {
  return await db
    .selectFrom("platform.outOfSight")
    .select(["id", "what", "subject", "why", "takenAt"])
    .where("centreId", "=", centreId)
    .orderBy("id")
    .execute();
}

/** How much visitors may not see for now. For the team. */
export async function countOutOfSight(db: Database, centreId: string): Promise<number> {
  const { count } = await db
    .selectFrom("platform.outOfSight")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whoever puts it back goes through here one by one. */
export async function lockOutOfSight(trx: Transaction, { centreId, id }: { centreId: string; id: string }) {
  return await trx
    .selectFrom("platform.outOfSight")
    .select("id")
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

function isAbout(what: WhatIsSeen, centreId: string, subject: string) {
  return sql`hidden.centre_id = ${sql.ref(centreId)} and hidden.what = ${what}
    and hidden.subject = ${sql.ref(subject)}::text`;
}
