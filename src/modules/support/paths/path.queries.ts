// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Path } from "./path.ts";

/** Whose path it is, and who walks along, the database decides: for all others it is not there. */
export async function findPath(trx: Transaction, centreId: string, id: string): Promise<Path | undefined> {
  return await trx
    .selectFrom("support.path as path")
    .innerJoin("support.request as request", "request.id", "path.id")
    .select(["path.id", "path.centreId", "path.personId", "path.side", "path.peerId", "path.peerName"])
    .select(["path.beganOn", "path.endedOn", "path.keptUntil", "request.name", "request.linkVersion"])
    .where("path.centreId", "=", centreId)
    .where("path.id", "=", id)
    .executeTakeFirst();
}
