// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { DateThatStays } from "./closed-day.ts";

/** From `day` on, in order. What was called off is settled already, and a draft nobody sees. */
export async function listDatesThatStay(db: Database, centreId: string, day: string): Promise<DateThatStays[]> {
  return await db
    .selectFrom("network.closedDay as closed")
    .innerJoin("programme.occurrence as occurrence", (join) =>
      join
        .onRef("occurrence.centreId", "=", "closed.centreId")
        .on(sql<boolean>`occurrence.starts_local >= closed.day and occurrence.starts_local < closed.day + 1`),
    )
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select((e) => [
      "occurrence.id",
      "closed.day",
      "occurrence.activityId",
      e.fn.coalesce("occurrence.title", "activity.title").as("title"),
      "occurrence.startsLocal",
      "occurrence.endsLocal",
      "occurrence.placesTaken",
      "occurrence.waiting",
    ])
    .where("closed.centreId", "=", centreId)
    .where("closed.day", ">=", day)
    .where("occurrence.cancelledAt", "is", null)
    .where((e) =>
      e.or([
        e.and([e("activity.publishedAt", "is not", null), e("activity.endedAt", "is", null)]),
        e("occurrence.placesTaken", ">", 0),
        e("occurrence.waiting", ">", 0),
      ]),
    )
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
}
