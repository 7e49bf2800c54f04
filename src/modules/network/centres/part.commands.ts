// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { PartName } from "#platform/parts";
import { partNames } from "./parts.ts";

/** From now on the house has these parts and no others. What is in a part stays, and is there again when it comes back. */
export async function chooseParts(trx: Transaction, centreId: string, on: ReadonlySet<PartName>): Promise<void> {
  await trx
    .insertInto("network.partChoice")
    .values(partNames.map((part) => ({ centreId, part, isOn: on.has(part) })))
    .onConflict((row) => row.columns(["centreId", "part"]).doUpdateSet((e) => ({ isOn: e.ref("excluded.isOn") })))
    .execute();
  await raiseContentVersion(trx, centreId);
}
