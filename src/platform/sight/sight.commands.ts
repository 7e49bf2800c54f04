// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { OutOfSightTable } from "./tables.ts";

export type Taking = Pick<OutOfSightTable, "centreId" | "what" | "subject"> & { why: string };

/** At once, for everybody. Twice the same is once: the first word of why stays. */
export async function takeOutOfSight(trx: Transaction, taking: Taking, now: Temporal.Instant): Promise<void> {
  await trx
    .insertInto("platform.outOfSight")
    .values({ ...taking, takenAt: now })
    .onConflict((conflict) => conflict.constraint("out_of_sight_once").doNothing())
    .execute();
  await raiseContentVersion(trx, taking.centreId);
}

/** As it was: nothing else of it has changed. */
export async function putBackInSight(
  trx: Transaction,
  { centreId, id }: { centreId: string; id: string },
): Promise<void> {
  await trx.deleteFrom("platform.outOfSight").where("centreId", "=", centreId).where("id", "=", id).execute();
  await raiseContentVersion(trx, centreId);
}

/** Of what is gone for good. */
export async function forgetOutOfSight(
  trx: Transaction,
  { centreId, what, subjects }: Pick<OutOfSightTable, "centreId" | "what"> & { subjects: readonly string[] },
): Promise<void> {
  await trx
    .deleteFrom("platform.outOfSight")
    .where("centreId", "=", centreId)
    .where("what", "=", what)
    .where("subject", "in", ["", ...subjects])
    .execute();
}
