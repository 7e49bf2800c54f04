// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Request } from "./request.ts";

export const requestColumns = [
  "id",
  "centreId",
  "personId",
  "linkVersion",
  "codeHash",
  "language",
  "side",
  "words",
  "kinds",
  "name",
  "email",
  "phone",
  "reachWords",
  "notWhen",
  "mayLeaveMessage",
  "languages",
  "themes",
  "neighbourhood",
  "days",
  "gender",
  "ageBand",
  "wishWords",
  "writtenBy",
  "askedTeamAt",
  "waitsForRoomAt",
  "toldRoomAt",
  "matchedAt",
  "endedAt",
  "createdAt",
  "stillWantedAt",
] as const;

/** Who may read it the database decides: for all others it is not there. */
export async function findRequest(trx: Transaction, centreId: string, id: string): Promise<Request | undefined> {
  return await trx
    .selectFrom("support.request")
    .select(requestColumns)
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst();
}
