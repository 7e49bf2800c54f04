// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { noteClearing, removeOldClearings } from "./clearing.commands.ts";
import { countPerCentre } from "./clearing.queries.ts";
import type { PersonalTable } from "./personal-table.ts";

/** How many rows went, per centre; under null what is of no centre. */
export type Cleared = Map<string | null, number>;

/** Data leave by themselves: each table clears what is past its term, in a transaction of its own, and how many that were is noted. */
export async function clearPastTerms(db: Database, tables: PersonalTable[], now: Temporal.Instant): Promise<void> {
  for (const table of tables) {
    if (!table.clear) continue;
    await withActor(db, house, async (trx) => {
      await noteClearing(trx, table.table, await clearAndCount(trx, table, now), now);
    });
  }
  await removeOldClearings(db, now);
}

/** What the next round would take away from one table: tried in a transaction that is undone. */
export async function previewClearing(db: Database, table: PersonalTable, now: Temporal.Instant): Promise<Cleared> {
  let preview: Cleared = new Map();
  if (!table.clear) return preview;
  await withActor(db, house, async (trx) => {
    preview = await clearAndCount(trx, table, now);
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return preview;
}

class Undone extends Error {}

async function clearAndCount(trx: Transaction, table: PersonalTable, now: Temporal.Instant): Promise<Cleared> {
  const before = await countPerCentre(trx, table.table);
  if (!(await table.clear?.(trx, now))) return new Map();
  const after = await countPerCentre(trx, table.table);
  const gone = [...before].map(([centreId, rows]) => [centreId, rows - (after.get(centreId) ?? 0)] as const);
  return new Map(gone.filter(([, rows]) => rows > 0));
}
