// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { Facts } from "./facts.ts";

export async function changeFacts(
  trx: Transaction,
  centreId: string,
  facts: Facts,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("house.facts")
    .values({ centreId, ...facts, changedAt: now })
    .onConflict((conflict) => conflict.column("centreId").doUpdateSet({ ...facts, changedAt: now }))
    .execute();
  await raiseContentVersion(trx, centreId);
}
