// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Walker } from "../paths/path.ts";
import { listRoundTablesAbout } from "../round-tables/round-table.queries.ts";
import { loadSharing } from "../sharing/share.queries.ts";
import { findHandingOver } from "./handing-over.queries.ts";

export type BesidePath = Awaited<ReturnType<typeof loadBesidePath>>;

/** Who else reads this path, and what waits for the yes of the one whose it is. */
export async function loadBesidePath(trx: Transaction, { path, side }: Walker, now: Temporal.Instant) {
  const isHolder = side === "holder" && path.endedOn === null;
  return {
    shares: await loadSharing(trx, path.id, now),
    handingOver: isHolder ? await findHandingOver(trx, path.id) : undefined,
    tables: isHolder ? await listRoundTablesAbout(trx, path.id) : [],
  };
}
