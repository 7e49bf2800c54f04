// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type Acquainting = Awaited<ReturnType<typeof listAcquainting>>[number];

/** Who asked to get acquainted, the longest ago first. The transaction acts for the team; the caller logs the reading. */
export async function listAcquainting(trx: Transaction, centreId: string, seriesId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "name", "email", "phone", "need", "createdAt"])
    .where("centreId", "=", centreId)
    .where("seriesId", "=", seriesId)
    .where("status", "=", "acquainting")
    .orderBy("position")
    .execute();
}

/** Whether the group has room for one more; a group that nobody asked for yet has. */
export async function findSeriesCounts(trx: Transaction, seriesId: string) {
  return await trx
    .selectFrom("programme.series")
    .select(["capacity", "placesTaken", "waiting"])
    .where("activityId", "=", seriesId)
    .executeTakeFirst();
}
