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
  await tellHouses(trx, "network.asks-attention", { regionId, subjectId }, now);
}

/** One event for each house of the region. */
export async function tellHouses(
  trx: Transaction,
  kind: string,
  { regionId, subjectId }: { regionId: string; subjectId: string },
  now: Temporal.Instant,
): Promise<void> {
  const centres = await trx
    .selectFrom("network.centre")
    .select("id")
    .where("regionId", "=", regionId)
    .orderBy("id")
    .execute();
  for (const { id } of centres) await recordEvent(trx, kind, subjectId, id, now);
}
