// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { HistoryState } from "../tables.ts";
import { listLastStates } from "./history.queries.ts";

type Now = { place: string; activity: string; state: HistoryState };

/** Keeps of today what is otherwise than it was; says how many. For the house. */
export async function keepHistory(
  trx: Transaction,
  regionId: string,
  cells: readonly Now[],
  today: string,
): Promise<number> {
  const last = await listLastStates(trx, regionId);
  const nameOf = ({ place, activity }: Omit<Now, "state">) => `${activity}/${place}`;
  const before = new Map(last.map((cell) => [nameOf(cell), cell.state]));
  const changed = cells.filter((cell) => before.get(nameOf(cell)) !== cell.state);
  if (changed.length === 0) return 0;
  await trx
    .insertInto("region.cellHistory")
    .values(changed.map((cell) => ({ ...cell, regionId, sinceOn: today })))
    .onConflict((conflict) =>
      conflict
        .columns(["regionId", "place", "activity", "sinceOn"])
        .doUpdateSet((e) => ({ state: e.ref("excluded.state") })),
    )
    .execute();
  return changed.length;
}
