// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** With whom this peer worker is on the way now: a name and a path. Acts as that peer worker. */
export async function listMyPeople(trx: Transaction, centreId: string, personId: string) {
  return await trx
    .selectFrom("support.path as path")
    .innerJoin("support.request as request", "request.id", "path.id")
    .select(["path.id", "request.name"])
    .where("path.centreId", "=", centreId)
    .where("path.peerId", "=", personId)
    .where("path.endedOn", "is", null)
    .orderBy("path.beganOn")
    .orderBy("path.id")
    .execute();
}
