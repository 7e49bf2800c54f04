// SPDX-License-Identifier: EUPL-1.2
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

type Ids = Pick<Merging, "oldId" | "intoId">;

/** What an organization that goes offers, whose agenda comes in and the door it has, are of the organization that stays. */
export async function followMergeInProgramme(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await trx.updateTable("programme.activity").set({ offeredBy: intoId }).where("offeredBy", "=", oldId).execute();
  await trx
    .updateTable("programme.source")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
  await moveDoors(trx, { oldId, intoId });
}

/** A house has one door for a partner: where both had one, the one that stands open stays, with all that came through either. */
async function moveDoors(trx: Transaction, { oldId, intoId }: Ids): Promise<void> {
  for (const door of await listDoors(trx, oldId)) {
    const [own] = await listDoors(trx, intoId, door.centreId);
    if (own && own.withdrawnAt !== null && door.withdrawnAt === null) await removeDoor(trx, own.id, door.id);
    else if (own) await removeDoor(trx, door.id, own.id);
  }
  await trx
    .updateTable("programme.partnerDoor")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
}

async function listDoors(trx: Transaction, organizationId: string, centreId?: string) {
  return await trx
    .selectFrom("programme.partnerDoor")
    .select(["id", "centreId", "withdrawnAt"])
    .where("organizationId", "=", organizationId)
    .$if(centreId !== undefined, (query) => query.where("centreId", "=", centreId ?? ""))
    .orderBy("id")
    .execute();
}

async function removeDoor(trx: Transaction, goes: string, stays: string): Promise<void> {
  await trx.updateTable("programme.proposal").set({ doorId: stays }).where("doorId", "=", goes).execute();
  await trx.deleteFrom("programme.partnerDoor").where("id", "=", goes).execute();
}
