// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { ActivityCode } from "./activities.ts";
import type { Reach } from "./gaps.ts";

type Asked = { places: readonly string[]; activities: readonly ActivityCode[] };

/**
 * Of each place that has anything of these activities: for whom, in which languages and when. What is the same in all
 * of it counts once, so that the rest looks at few rows, however much there is.
 */
export async function listReaches(db: Database, regionId: string, { places, activities }: Asked): Promise<Reach[]> {
  if (places.length === 0) return [];
  return await db
    .with("chosen", (chosen) =>
      chosen
        .selectFrom("region.offering")
        .select(["place", "audiences", "languages"])
        .select((e) => [e.fn.agg<boolean>("bool_or", ["evening"]).as("evening")])
        .select((e) => [e.fn.agg<boolean>("bool_or", ["weekend"]).as("weekend")])
        .where("regionId", "=", regionId)
        .where("place", "in", places)
        .where("activity", "in", activities)
        .groupBy(["place", "audiences", "languages"]),
    )
    .selectFrom("chosen")
    .select("place")
    .select([
      sql<boolean>`bool_or(cardinality(audiences) = 0)`.as("everyone"),
      sql<boolean>`bool_or(evening)`.as("evening"),
      sql<boolean>`bool_or(weekend)`.as("weekend"),
      sql<string[]>`array(select distinct unnest(audiences) from chosen as one where one.place = chosen.place)`.as(
        "audiences",
      ),
      sql<string[]>`array(select distinct unnest(languages) from chosen as one where one.place = chosen.place)`.as(
        "languages",
      ),
    ])
    .groupBy("place")
    .orderBy("place")
    .execute();
}
