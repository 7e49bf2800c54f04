// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** The number at which one reaches an organization: the first that it has. Null takes it away. */
export async function setPhone(trx: Transaction, organizationId: string, number: string | null): Promise<void> {
  const first = await trx
    .selectFrom("network.phone")
    .select("id")
    .where("organizationId", "=", organizationId)
    .orderBy("id")
    .executeTakeFirst();
  if (number === null) {
    if (first) await trx.deleteFrom("network.phone").where("id", "=", first.id).execute();
  } else if (first) await trx.updateTable("network.phone").set({ number }).where("id", "=", first.id).execute();
  else {
    await trx
      .insertInto("network.phone")
      .values({ organizationId, locationId: null, number, description: null })
      .execute();
  }
}
