// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Walker } from "../paths/path.ts";
import { listRoundTablesAbout } from "../round-tables/round-table.queries.ts";
import { loadSharing } from "../sharing/share.queries.ts";
import { findHandingOver } from "./handing-over.queries.ts";

export type BesidePath = Awaited<ReturnType<typeof loadBesidePath>>;

/** Who else reads this path, and what waits for a yes of the one whose it is. Mostly nothing does: one question says so. */
export async function loadBesidePath(trx: Transaction, { path, side }: Walker, now: Temporal.Instant) {
  const isHolder = side === "holder" && path.endedOn === null;
  const there = await findWhatIsThere(trx, path.id);
  return {
    shares: there.isShared ? await loadSharing(trx, path.id, now) : [],
    handingOver: isHolder && there.isHandedOver ? await findHandingOver(trx, path.id) : undefined,
    tables: isHolder && there.isTalkedOver ? await listRoundTablesAbout(trx, path.id) : [],
  };
}

async function findWhatIsThere(trx: Transaction, pathId: string) {
  return await trx
    .selectFrom("support.path as path")
    .select((e) => [
      e
        .exists(
          e.selectFrom("support.share").select("id").whereRef("pathId", "=", "path.id").where("endedAt", "is", null),
        )
        .$castTo<boolean>()
        .as("isShared"),
      e
        .exists(
          e
            .selectFrom("support.handingOver")
            .select("id")
            .whereRef("pathId", "=", "path.id")
            .where("endedAt", "is", null)
            .where("holderYesAt", "is", null),
        )
        .$castTo<boolean>()
        .as("isHandedOver"),
      e
        .exists(e.selectFrom("support.roundTable").select("id").whereRef("pathId", "=", "path.id"))
        .$castTo<boolean>()
        .as("isTalkedOver"),
    ])
    .where("path.id", "=", pathId)
    .executeTakeFirstOrThrow();
}
