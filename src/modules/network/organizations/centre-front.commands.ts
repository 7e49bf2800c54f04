// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { CentreFront } from "./centre-front.ts";
import { setPhone } from "./phone.commands.ts";

export async function changeCentreFront(trx: Transaction, centreId: string, front: CentreFront): Promise<void> {
  const { name, intro, doorNote, phone, email, ...address } = front;
  // The lock of the update keeps a second change out until this one is done.
  const { organizationId, locationId } = await trx
    .updateTable("network.centre")
    .set({ intro, doorNote })
    .where("id", "=", centreId)
    .returning(["organizationId", "locationId"])
    .executeTakeFirstOrThrow();
  await trx.updateTable("network.organization").set({ name, email }).where("id", "=", organizationId).execute();
  await setPhone(trx, organizationId, phone);
  await setAddress(trx, locationId, address);
  await raiseContentVersion(trx, centreId);
}

type Address = Pick<CentreFront, "address1" | "address2" | "postalCode" | "city">;

async function setAddress(trx: Transaction, locationId: string, address: Address): Promise<void> {
  const facts = { ...address, address2: address.address2 || null };
  const changed = await trx
    .updateTable("network.address")
    .set(facts)
    .where("locationId", "=", locationId)
    .where("addressType", "=", "physical")
    .returning("id")
    .execute();
  if (changed.length === 0)
    await trx
      .insertInto("network.address")
      .values({ ...facts, locationId })
      .execute();
}
