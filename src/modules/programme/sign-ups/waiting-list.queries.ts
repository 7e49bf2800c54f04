// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { columnOf, type Places, placesOf } from "./places.ts";

/** Dates and series where an offer ran out, or where a place is free while people wait. For the house. */
export async function listPlacesToMoveUp(trx: Transaction, now: Temporal.Instant): Promise<Places[]> {
  const rows = await trx
    .selectFrom("programme.signUp")
    .select(["occurrenceId", "seriesId"])
    .where("status", "=", "offered")
    .where("offeredUntil", "<=", now)
    .union((e) =>
      e
        .selectFrom("programme.occurrence as occurrence")
        .select((column) => ["occurrence.id as occurrenceId", column.lit(null).$castTo<string | null>().as("seriesId")])
        .where("occurrence.waiting", ">", 0)
        .where("occurrence.startsAt", ">", now)
        .where("occurrence.cancelledAt", "is", null)
        .where(sql<boolean>`coalesce(places_taken < occurrence.capacity, true)`),
    )
    .union((e) =>
      e
        .selectFrom("programme.series as series")
        .select((column) => [
          column.lit(null).$castTo<string | null>().as("occurrenceId"),
          "series.activityId as seriesId",
        ])
        .where("series.waiting", ">", 0)
        .where(sql<boolean>`coalesce(places_taken < series.capacity, true)`),
    )
    .orderBy("occurrenceId")
    .orderBy("seriesId")
    .execute();
  return rows.map(placesOf);
}

/** How many people are to move up before this one. Counts as the house: whoever waits may not see the others. */
export async function countBeforeInLine(trx: Transaction, places: Places, position: number): Promise<number> {
  const { column, id } = columnOf(places);
  const { count } = await asHouse(
    trx,
    async () =>
      await trx
        .selectFrom("programme.signUp")
        .select((e) => e.fn.countAll<number>().as("count"))
        .where(column, "=", id)
        .where("status", "=", "waiting")
        .where("position", "<", position)
        .executeTakeFirstOrThrow(),
  );
  return count;
}
