// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { ownLanguage } from "../translations/texts-of-activity.ts";
import { textIn } from "../translations/translated.queries.ts";

export type DateWithNews = Awaited<ReturnType<typeof listWithNews>>[number];

/** These dates with when their activity was published and last changed, and when they were called off, by the clock. */
export async function listWithNews(db: Database, ids: readonly string[], language: string) {
  return await db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .$if(language !== ownLanguage, (query) =>
      query.leftJoin("programme.activityTranslation as translation", (join) =>
        join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
      ),
    )
    .select(["occurrence.id", "activity.id as activityId", "activity.slug", "activity.sequence"])
    .select([textIn(language, "title").as("title"), textIn(language, "summary").as("summary")])
    .select(["occurrence.startsLocal", "occurrence.endsLocal", "occurrence.cancelledAt", "occurrence.cancelReason"])
    .select(["occurrence.sequence as dateSequence", "activity.publishedAt", "activity.changedAt"])
    .where("occurrence.id", "=", sql<string>`any(${ids}::uuid[])`)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
}
