// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import type { PartAsked } from "../release-part.ts";

type Asked = Pick<PartAsked, "centreId" | "period" | "today">;

/** Per kind of published activity how many dates there were, what of them was cancelled, and how many people were counted; never who. */
export async function countDatesByKind(trx: Transaction, { centreId, period, today }: Asked) {
  const last = period.until < today ? period.until : today;
  return await trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select("activity.kind")
    .select(sql<number>`count(*) filter (where occurrence.cancelled_at is null)::int`.as("held"))
    .select(sql<number>`count(occurrence.cancelled_at)::int`.as("cancelled"))
    .select(sql<number>`count(occurrence.people_came)::int`.as("counted"))
    .select(sql<number>`coalesce(sum(occurrence.people_came), 0)::int`.as("people"))
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where("occurrence.startsLocal", ">=", period.from)
    .where("occurrence.startsLocal", "<", addDays(last, 1))
    .groupBy("activity.kind")
    .orderBy("activity.kind")
    .execute();
}
