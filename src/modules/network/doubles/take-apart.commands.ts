// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { writeHistory } from "../keeping/history.commands.ts";
import { directoryItself } from "../keeping/names.ts";
import { lockMerge, type Merged } from "./merges.queries.ts";

type TakingApart = { regionId: string; mergeId: string; today: string; now: Temporal.Instant };
export type TakenApart = "apart" | "stuck" | "gone";

/** All that was moved goes back, and what went is there again under its own id. What somebody changed since stays as it is now. */
export async function takeApart(trx: Transaction, { regionId, mergeId, today, now }: TakingApart): Promise<TakenApart> {
  const merge = await lockMerge(trx, regionId, mergeId, now);
  if (!merge) return "gone";
  if (merge.undoneAt !== null) return "apart";
  if (!merge.isLast) return "stuck";
  const { rows } = await sql<{ done: boolean }>`select network.take_merge_back(${mergeId}) as done`.execute(trx);
  if (!rows[0]?.done) return "stuck";
  await trx.updateTable("network.merge").set({ undoneAt: now }).where("id", "=", mergeId).execute();
  await trx.deleteFrom("network.mergeStep").where("mergeId", "=", mergeId).execute();
  await readAnew(trx, merge);
  await showAnew(trx, merge, now);
  const history = { type: merge.object, id: merge.staysId, by: directoryItself, today };
  await writeHistory(trx, history, [{ field: "name", before: merge.goesName, after: merge.staysName }]);
  await raiseForRegion(trx, regionId);
  return "apart";
}

/** What its source said since then was said of the other. */
async function readAnew(trx: Transaction, { goesId }: Merged): Promise<void> {
  const records = await trx
    .updateTable("network.sourceRecord")
    .set({ fingerprint: null })
    .where("ourId", "=", goesId)
    .returning("sourceId")
    .execute();
  const sources = records.map(({ sourceId }) => sourceId);
  if (sources.length > 0) await trx.deleteFrom("network.sourcePage").where("sourceId", "in", sources).execute();
}

/** Whoever follows our changes hears of both. */
async function showAnew(trx: Transaction, { object, goesId, staysId }: Merged, now: Temporal.Instant): Promise<void> {
  if (object !== "service") return;
  await trx.updateTable("network.service").set({ lastModified: now }).where("id", "in", [goesId, staysId]).execute();
}
