// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";
import type { ActivityState } from "./activity.ts";

export type ActivitySearch = { state: ActivityState; words: string; page: number };
export const activitiesPerPage = 50;

/** One page of the team's list and one more, in the order of the alphabet, each with its first date ahead. */
export async function listActivities(db: Database, centreId: string, search: ActivitySearch, now: Temporal.Instant) {
  return await inState(db, centreId, search.state)
    .leftJoinLateral(
      (e) =>
        e
          .selectFrom("programme.occurrence as occurrence")
          .select(["occurrence.startsLocal", "occurrence.endsLocal"])
          .whereRef("occurrence.activityId", "=", "activity.id")
          .where("occurrence.endsAt", ">", now)
          .where("occurrence.cancelledAt", "is", null)
          .orderBy("occurrence.startsAt")
          .limit(1)
          .as("next"),
      (join) => join.onTrue(),
    )
    .select(["activity.id", "activity.title", "activity.kind", "activity.hosts"])
    .select(["next.startsLocal", "next.endsLocal"])
    .$if(search.words !== "", (query) =>
      query.where(
        sql<boolean>`public.unaccent(activity.title || ' ' || activity.summary || ' ' || array_to_string(activity.hosts, ' '))
          ilike '%' || public.unaccent(${likeWords(search.words)}) || '%'`,
      ),
    )
    .orderBy(sql`lower(activity.title)`)
    .orderBy("activity.id")
    .offset((search.page - 1) * activitiesPerPage)
    .limit(activitiesPerPage + 1)
    .execute();
}

/** How many activities this centre has in each state. */
export async function countActivities(db: Database, centreId: string): Promise<Record<ActivityState, number>> {
  const row = await db
    .selectFrom("programme.activity")
    .select((e) => [
      e.fn.countAll<number>().filterWhere("endedAt", "is not", null).as("ended"),
      e.fn.countAll<number>().filterWhere("endedAt", "is", null).filterWhere("publishedAt", "is", null).as("draft"),
      e.fn
        .countAll<number>()
        .filterWhere("endedAt", "is", null)
        .filterWhere("publishedAt", "is not", null)
        .as("published"),
    ])
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
  return row;
}

function inState(db: Database, centreId: string, state: ActivityState) {
  const activities = db.selectFrom("programme.activity as activity").where("activity.centreId", "=", centreId);
  if (state === "ended") return activities.where("activity.endedAt", "is not", null);
  const current = activities.where("activity.endedAt", "is", null);
  return current.where("activity.publishedAt", state === "draft" ? "is" : "is not", null);
}

function likeWords(words: string): string {
  return words.trim().replaceAll(/[\\%_]/g, "\\$&");
}
