// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import { findEntries } from "./find-entries.queries.ts";

export type EntryLink = { id: string; name: string };

const mostFirst = 5;

/** What whoever looks for these words in the directory sees first. */
export async function listFirstEntries(
  db: Database,
  { words, ...asked }: { regionId: string; centreId: string; words: string; now: Temporal.Instant; timeZone: string },
): Promise<EntryLink[]> {
  const found = await findEntries(db, { ...asked, filter: { words }, point: null });
  const ids = found.ids.slice(0, mostFirst);
  if (ids.length === 0) return [];
  const names = await db
    .selectFrom("network.service")
    .select(["id", "name"])
    .where("regionId", "=", asked.regionId)
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return ids.flatMap((id) => names.find((one) => one.id === id) ?? []);
}
