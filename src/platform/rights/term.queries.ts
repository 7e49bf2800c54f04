// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { Term } from "./personal-table.ts";

/** How many days, at the centre of this row: its own number, or the standard. `centreId` is a column of the query. */
export function daysKept(term: Term, centreId: string) {
  return sql<number>`platform.days_kept(${term.name}, ${sql.ref(centreId)}, ${term.standardDays})`;
}

/** What is of before this moment is past its term. */
export function termBegins(term: Term, centreId: string, now: Temporal.Instant) {
  return sql<Temporal.Instant>`(${now}::timestamptz - ${daysKept(term, centreId)} * interval '24 hours')`;
}

export type OwnTerm = { name: string; days: number; reason: string };

/** The terms that this centre set itself. */
export async function listOwnTerms(db: Database, centreId: string): Promise<OwnTerm[]> {
  return await db
    .selectFrom("platform.term")
    .select(["name", "days", "reason"])
    .where("centreId", "=", centreId)
    .orderBy("name")
    .execute();
}
