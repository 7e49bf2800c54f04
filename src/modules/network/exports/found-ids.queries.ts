// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { type Asked, planFor } from "../finding/find-entries.queries.ts";

const mostOfAll = 100_000;

/** All that is found in the order of the list, or the best or nearest of them. */
export async function listFoundIds(db: Database, asked: Asked, count = mostOfAll): Promise<string[]> {
  const { query, order } = await planFor(db, asked);
  const { rows } = await sql<{ id: string }>`
    ${query} select page.id from found as page order by ${order} limit ${count}`.execute(db);
  return rows.map(({ id }) => id);
}

/** By their ids, so that a list that changes meanwhile gives none twice and passes over none that stays. */
export async function listIdsAfter(
  db: Database,
  asked: Asked,
  { after, count }: { after: string | undefined; count: number },
): Promise<string[]> {
  const { query } = await planFor(db, asked);
  const { rows } = await sql<{ id: string }>`
    ${query} select page.id from found as page where ${after === undefined ? sql`true` : sql`page.id > ${after}::uuid`}
    order by page.id limit ${count}`.execute(db);
  return rows.map(({ id }) => id);
}
