// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { HouseStyle } from "./chosen.ts";

/** From now on every page of this centre has these colours. */
export async function takeUpHouseStyle(
  trx: Transaction,
  centreId: string,
  { light, dark }: HouseStyle,
  now: Temporal.Instant,
): Promise<void> {
  const choice = { light: JSON.stringify(light), dark: JSON.stringify(dark), isLive: true, changedAt: now };
  await trx
    .insertInto("site.houseStyle")
    .values({ centreId, ...choice })
    .onConflict((conflict) => conflict.column("centreId").doUpdateSet(choice))
    .execute();
  await raiseContentVersion(trx, centreId);
}

/** Back to the colours of Vrijplaats. What was chosen stays, to take up again. */
export async function setHouseStyleAside(trx: Transaction, centreId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("site.houseStyle")
    .set({ isLive: false, changedAt: now })
    .where("centreId", "=", centreId)
    .where("isLive", "=", true)
    .execute();
  await raiseContentVersion(trx, centreId);
}
