// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { TaskName, WhoDoes } from "../tables.ts";
import { taskNames } from "./task.ts";

/** Holds at once, also for whoever was given it before. What was not asked stays as it is. */
export async function chooseWhoDoesWhat(
  trx: Transaction,
  centreId: string,
  chosen: { [Task in TaskName]?: WhoDoes | undefined },
  now: Temporal.Instant,
): Promise<void> {
  for (const task of taskNames) {
    const who = chosen[task];
    if (who === undefined) continue;
    await trx
      .insertInto("people.taskChoice")
      .values({ centreId, task, who, changedAt: now })
      .onConflict((conflict) => conflict.columns(["centreId", "task"]).doUpdateSet({ who, changedAt: now }))
      .execute();
  }
}
