// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { readWrittenLanguage, type WrittenLanguage } from "./texts-of-activity.ts";

export type ActivityInLanguages = { id: string; title: string; languages: WrittenLanguage[] };

const most = 500;

/** What visitors can find now, with the languages into which it was translated. */
export async function listActivitiesInLanguages(db: Database, centreId: string): Promise<ActivityInLanguages[]> {
  const rows = await db
    .selectFrom("programme.activity as activity")
    .select(["activity.id", "activity.title"])
    .select((e) =>
      e
        .selectFrom("programme.activityTranslation as translation")
        .select(sql<string[]>`coalesce(array_agg(translation.language order by translation.language), '{}')`.as("of"))
        .whereRef("translation.activityId", "=", "activity.id")
        .as("languages"),
    )
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .orderBy("activity.title")
    .orderBy("activity.id")
    .limit(most)
    .execute();
  return rows.map(({ languages, ...activity }) => ({
    ...activity,
    languages: (languages ?? []).map(readWrittenLanguage).filter((language) => language !== undefined),
  }));
}
