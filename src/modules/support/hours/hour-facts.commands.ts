// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { HourFacts } from "./hours.queries.ts";

/** What visitors read of this hour from now on. */
export async function tellOfHour(
  trx: Transaction,
  hour: { activityId: string; centreId: string },
  facts: HourFacts,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("support.hourFacts")
    .values({ ...hour, ...facts, changedAt: now })
    .onConflict((conflict) => conflict.column("activityId").doUpdateSet({ ...facts, changedAt: now }))
    .execute();
  await raiseContentVersion(trx, hour.centreId);
}
