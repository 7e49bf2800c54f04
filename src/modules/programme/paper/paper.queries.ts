// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { textIn } from "../translations/translated.queries.ts";

export type ActivityOnPaper = Awaited<ReturnType<typeof listActivitiesOnPaper>>[number];

/** What a booklet tells of these activities, in the order of the alphabet. */
export async function listActivitiesOnPaper(
  db: Database,
  centreId: string,
  slugs: readonly string[],
  language: string,
) {
  return await db
    .selectFrom("programme.activity as activity")
    .leftJoin("programme.schedule as schedule", "schedule.activityId", "activity.id")
    .leftJoin("programme.activityTranslation as translation", (join) =>
      join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
    )
    .select(["activity.slug", "activity.kind", "activity.joining", "activity.costCents", "activity.costNote"])
    .select(["schedule.startsLocal", "schedule.durationMinutes", "schedule.rrule", "schedule.zone"])
    .select([textIn(language, "title").as("title"), textIn(language, "summary").as("summary")])
    .select(sql<string>`coalesce(nullif(translation.description, ''), activity.description)`.as("description"))
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where("activity.slug", "=", sql<string>`any(${slugs}::text[])`)
    .orderBy(sql`unaccent(lower(activity.title))`)
    .orderBy("activity.id")
    .execute();
}

export type ActivityToChoose = { slug: string; title: string };

/** What one can make a flyer of. */
export async function listActivitiesToChoose(
  db: Database,
  centreId: string,
  language: string,
): Promise<ActivityToChoose[]> {
  return await db
    .selectFrom("programme.activity as activity")
    .leftJoin("programme.activityTranslation as translation", (join) =>
      join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
    )
    .select(["activity.slug", textIn(language, "title").as("title")])
    .where("activity.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null)
    .orderBy(sql`unaccent(lower(activity.title))`)
    .orderBy("activity.id")
    .execute();
}
