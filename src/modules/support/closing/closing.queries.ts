// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { daysKept } from "#platform/rights";
import type { WalkingSide } from "../following/tables.ts";
import { pathTerm } from "../paths/clearing.queries.ts";

/** How many days all of it stays after the end, at this house. */
export async function findDaysKept(trx: Transaction, centreId: string): Promise<number> {
  const { days } = await trx
    .selectFrom("network.centre as centre")
    .select(daysKept(pathTerm, "centre.id").as("days"))
    .where("centre.id", "=", centreId)
    .executeTakeFirstOrThrow();
  return days;
}

export type Yes = { writtenId: number; side: WalkingSide };

/** To which pieces either of the two said yes. */
export async function listYeses(trx: Transaction, pathId: string): Promise<Yes[]> {
  return await trx
    .selectFrom("support.mayBeUsed")
    .select(["writtenId", "side"])
    .where("pathId", "=", pathId)
    .orderBy("writtenId")
    .orderBy("side")
    .execute();
}

/** Whom to tell that it ended, or goes on. For the house. */
export async function findEndedToTell(trx: Transaction, pathId: string) {
  return await trx
    .selectFrom("support.path as path")
    .innerJoin("support.request as request", "request.id", "path.id")
    .select(["path.id", "path.centreId", "path.personId", "path.peerId"])
    .select(["request.email", "request.language", "request.linkVersion"])
    .where("path.id", "=", pathId)
    .executeTakeFirst();
}
