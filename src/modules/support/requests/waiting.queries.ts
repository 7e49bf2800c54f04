// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { type FirstTalkWithin, usualWait } from "./waiting.ts";

const months = 6;

/** Within how long half of those of the last half year had their first talk; null if there were too few to say. */
export async function findUsualWait(
  db: Database | Transaction,
  centreId: string,
  today: string,
): Promise<FirstTalkWithin | null> {
  const counted = await db
    .selectFrom("support.tally")
    .select(["detail", (e) => e.fn.sum<string>("number").as("number")])
    .where("centreId", "=", centreId)
    .where("what", "=", "first-talk")
    .where("month", ">", sql<string>`${today}::date - make_interval(months => ${months})`)
    .groupBy("detail")
    .orderBy("detail")
    .execute();
  return usualWait(new Map(counted.map(({ detail, number }) => [detail, Number(number)])));
}

/**
 * Since when each of those waits for whom somebody is still looked for, without a word of what they asked. Asks as the
 * house: nobody of the team may read it otherwise.
 */
export async function listWaitingSince(db: Database, centreId: string): Promise<Temporal.Instant[]> {
  return await withActor(db, house, async (trx) => {
    const waiting = await trx
      .selectFrom("support.request as request")
      .select("request.createdAt")
      .where("request.centreId", "=", centreId)
      .where(isStillLookedFor)
      .orderBy("request.createdAt")
      .orderBy("request.id")
      .execute();
    return waiting.map(({ createdAt }) => createdAt);
  });
}

/** Which kinds of support somebody offers here. Asks as the house: a profile is for whoever asked, but what there is, is for all. */
export async function listKindsHere(db: Database, centreId: string): Promise<string[]> {
  return await withActor(db, house, async (trx) => {
    const offered = await trx
      .selectFrom("support.peerProfile")
      .select((e) => e.fn<string>("unnest", ["kinds"]).as("kind"))
      .distinct()
      .where("centreId", "=", centreId)
      .orderBy("kind")
      .execute();
    return offered.map(({ kind }) => kind);
  });
}

/** For a query that reads `support.request as request`: nobody was found yet, and nobody is asked now. */
export const isStillLookedFor = sql<SqlBool>`(request.matched_at is null and request.ended_at is null
  and not exists (select from support.match where match.request_id = request.id and match.ended_at is null))`;
