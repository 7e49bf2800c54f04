// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

type NewInitiative = { centreId: string; name: string; formKey: string; createdOn: string };

/** The same form gives the same initiative. */
export async function beginInitiative(trx: Transaction, initiative: NewInitiative): Promise<string> {
  const { id } = await trx
    .insertInto("region.initiative")
    .values(initiative)
    .onConflict((conflict) => conflict.column("formKey").doUpdateSet((e) => ({ name: e.ref("excluded.name") })))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** With its rounds and all that came of them. */
export async function endInitiative(trx: Transaction, initiativeId: string): Promise<void> {
  await trx.deleteFrom("region.initiative").where("id", "=", initiativeId).execute();
}
