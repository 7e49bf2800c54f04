// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { PathInSight } from "./people.queries.ts";
import { wordsOf } from "./words.queries.ts";

/** That there is a path. For the house. */
export async function findPathInSight(
  trx: Transaction,
  centreId: string,
  id: string,
): Promise<PathInSight | undefined> {
  return await trx
    .selectFrom("support.path")
    .select(["id", "peerName", "beganOn", "endedOn"])
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** How to reach whose path it is, and what they wrote; what they kept between two people too. For the house, in an emergency. */
export async function findOpened(trx: Transaction, centreId: string, id: string) {
  const reach = await trx
    .selectFrom("support.request")
    .select(["name", "email", "phone", "reachWords", "notWhen"])
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst();
  return reach && { reach, words: await wordsOf(trx, id) };
}
