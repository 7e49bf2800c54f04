// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { HourFacts, HourWordsIn } from "./hours.queries.ts";

type Hour = { activityId: string; centreId: string };
type Told = { facts: HourFacts; others: readonly HourWordsIn[] };

/** What visitors read of this hour from now on, in each language. */
export async function tellOfHour(
  trx: Transaction,
  hour: Hour,
  { facts, others }: Told,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("support.hourFacts")
    .values({ ...hour, ...facts, changedAt: now })
    .onConflict((conflict) => conflict.column("activityId").doUpdateSet({ ...facts, changedAt: now }))
    .execute();
  const { activityId } = hour;
  await trx.deleteFrom("support.hourFactsIn").where("activityId", "=", activityId).execute();
  const said = others.filter(({ comeFor, before, after }) => comeFor + before + after !== "");
  if (said.length > 0) {
    await trx
      .insertInto("support.hourFactsIn")
      .values(said.map((one) => ({ activityId, ...one })))
      .execute();
  }
  await raiseContentVersion(trx, hour.centreId);
}
