// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";

type NewGroup = { words: string[]; formKey: string };

/** The same form key gives the same group, so a form sent twice is one group. */
export async function addGroup(trx: Transaction, centreId: string, group: NewGroup, now: Temporal.Instant) {
  await trx
    .insertInto("network.synonym")
    .values({ centreId, ...group, replaces: null, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
}

/** False when there is no such group. */
export async function changeGroup(trx: Transaction, centreId: string, id: string, words: string[]): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("network.synonym")
    .set({ words })
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .where("replaces", "is", null)
    .executeTakeFirstOrThrow();
  await raiseContentVersion(trx, centreId);
  return numUpdatedRows > 0n;
}

export async function removeGroup(trx: Transaction, centreId: string, id: string): Promise<void> {
  await trx.deleteFrom("network.synonym").where("centreId", "=", centreId).where("id", "=", id).execute();
  await raiseContentVersion(trx, centreId);
}

/** Of the groups that we give to every centre. */
export async function switchOff(
  trx: Transaction,
  centreId: string,
  { name, formKey }: { name: string; formKey: string },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("network.synonym")
    .values({ centreId, words: [], replaces: name, formKey, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
}

export async function switchOn(trx: Transaction, centreId: string, name: string): Promise<void> {
  await trx.deleteFrom("network.synonym").where("centreId", "=", centreId).where("replaces", "=", name).execute();
  await raiseContentVersion(trx, centreId);
}
