// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { DemoPartner } from "./partners.ts";

/** Where a partner has its activities. */
export async function addLocation(
  trx: Transaction,
  organizationId: string,
  { name, street, postalCode, onMap }: DemoPartner["place"],
): Promise<string> {
  const { id } = await trx
    .insertInto("network.location")
    .values({ organizationId, name, transportation: null, ...onMap })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("network.address")
    .values({ locationId: id, address1: street, address2: null, city: "Waterdam", postalCode })
    .execute();
  return id;
}
