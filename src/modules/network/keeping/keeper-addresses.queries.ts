// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type KeeperAddress = {
  id: string;
  email: string;
  language: string;
  linkVersion: number;
  remindedOn: string | null;
};

/** Who holds an open link of this organization and can be written to. For the house alone. */
export async function listKeeperAddresses(trx: Transaction, organizationId: string): Promise<KeeperAddress[]> {
  return await selectAddresses(trx).where("organizationId", "=", organizationId).execute();
}

/** For the house alone. */
export async function listKeeperAddress(trx: Transaction, keeperId: string): Promise<KeeperAddress[]> {
  return await selectAddresses(trx).where("id", "=", keeperId).execute();
}

function selectAddresses(trx: Transaction) {
  return trx
    .selectFrom("network.keeper")
    .select(["id", "email", "language", "linkVersion", "remindedOn"])
    .where("email", "is not", null)
    .where("withdrawnAt", "is", null)
    .orderBy("id")
    .$narrowType<{ email: string }>();
}
