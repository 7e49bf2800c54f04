// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";

/** Something of the directory waits for whoever keeps it, at each house of the region. */
export async function askAttention(
  trx: Transaction,
  regionId: string,
  subjectId: string,
  now: Temporal.Instant,
): Promise<void> {
  const centres = await trx
    .selectFrom("network.centre")
    .select("id")
    .where("regionId", "=", regionId)
    .orderBy("id")
    .execute();
  for (const { id } of centres) await recordEvent(trx, "network.asks-attention", subjectId, id, now);
}
