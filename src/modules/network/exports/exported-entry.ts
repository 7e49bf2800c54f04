// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from "node:timers/promises";
import type { Database } from "#platform/db";
import type { EntrySummary } from "../entries/entry.ts";
import type { Reader } from "../entries/reader.ts";
import { listEntries } from "../entries/summaries.queries.ts";
import { schedulesInWords } from "../schedules/schedule-words.ts";
import { listExportFacts } from "./exported-entry.queries.ts";

export type ExportedEntry = EntrySummary & {
  description: string;
  website: string | null;
  email: string | null;
  /** In words, a line for each. */
  hours: readonly string[];
  changedAt: string | null;
};

const atOnce = 200;

/** In this order, some at a time: no answer of the database holds up everyone else, and none is large. */
export async function* exportedPortions(
  db: Database,
  regionId: string,
  ids: readonly string[],
  reader: Reader,
): AsyncGenerator<ExportedEntry[], void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    yield await listExported(db, regionId, ids.slice(from, from + atOnce), reader);
    await setImmediate();
  }
}

export async function listExported(
  db: Database,
  regionId: string,
  ids: readonly string[],
  reader: Reader,
): Promise<ExportedEntry[]> {
  const entries = await listEntries(db, regionId, ids, reader.localNow);
  const rows = await listExportFacts(db, regionId, ids);
  const facts = new Map(rows.map((row) => [row.id, row]));
  return entries.map((entry) => {
    const own = facts.get(entry.id);
    return {
      ...entry,
      description: own?.description ?? "",
      website: own?.url || own?.organizationWebsite || null,
      email: own?.email || own?.organizationEmail || null,
      hours: schedulesInWords(entry.schedules, reader),
      changedAt: own?.lastModified?.toString() ?? null,
    };
  });
}
