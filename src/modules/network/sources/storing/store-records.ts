// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Database, withActor } from "#platform/db";
import type { ReadRecord } from "../reading/reading.ts";
import type { Run } from "./run.ts";
import { storeBatch } from "./store-batch.commands.ts";

const atOnce = 400;

/** Stores record after record, many at a time; what cannot be stored is said of itself, and stops nothing. */
export async function storeRecords(
  db: Database,
  actor: Actor,
  run: Run,
  records: Iterable<ReadRecord>,
  onProgress: (count: number) => Promise<void> = async () => {},
): Promise<void> {
  let batch: ReadRecord[] = [];
  for (const record of records) {
    batch.push(sayTwice(run, record));
    if (batch.length < atOnce) continue;
    await storeOrSplit(db, actor, run, batch);
    await onProgress(batch.length);
    batch = [];
  }
  await storeOrSplit(db, actor, run, batch);
  await onProgress(batch.length);
}

function sayTwice({ met }: Run, record: ReadRecord): ReadRecord {
  const key = `${record.object} ${record.tree?.id ?? met.size}`;
  if (!met.has(key)) {
    met.add(key);
    return record;
  }
  return { ...record, remarks: [...record.remarks, { field: "id", problem: "twice", severity: "warning" }] };
}

/** When together they cannot be stored, each half is tried by itself, down to the one that it is about. */
async function storeOrSplit(db: Database, actor: Actor, run: Run, batch: readonly ReadRecord[]): Promise<void> {
  if (batch.length === 0) return;
  const before = { ...run.counts };
  try {
    await withActor(db, actor, async (trx) => await storeBatch(trx, run, batch));
  } catch (error) {
    run.counts = before;
    const [only] = batch;
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await storeOrSplit(db, actor, run, batch.slice(0, half));
      await storeOrSplit(db, actor, run, batch.slice(half));
    } else if (only?.tree && isAboutTheRow(error)) {
      const remarks = [...only.remarks, { field: "", problem: "notStored", severity: "error" } as const];
      await storeOrSplit(db, actor, run, [{ ...only, tree: null, remarks }]);
    } else throw error;
  }
}

/** PostgreSQL found something wrong with what was given (22, 23); all else is wrong with us, and is tried later. */
function isAboutTheRow(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));
}
