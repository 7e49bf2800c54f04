// SPDX-License-Identifier: EUPL-1.2
import { type Expression, type SqlBool, sql } from "kysely";
import type { DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { accessWithRoom } from "../activities/facts.ts";
import type { DateForVisitor } from "./finding.ts";
import { kindsCalled } from "./kind-synonyms.ts";

/**
 * All dates in these days that everyone may see, in the order of the clock; `hasWords` says which of them have all
 * words. The page needs the others too: they say what else there is.
 */
export async function listDates(
  db: Database,
  centreId: string,
  range: DayRange,
  words: readonly string[] = [],
): Promise<DateForVisitor[]> {
  const rows = await publishedDates(db, centreId)
    .innerJoin("programme.kind as kind", "kind.code", "activity.kind")
    .innerJoin("network.centre as centre", "centre.id", "activity.centreId")
    .leftJoin("spaces.room as room", "room.id", "activity.roomId")
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .leftJoin("network.organization as partner", (join) =>
      join.onRef("partner.id", "=", "activity.offeredBy").onRef("partner.id", "<>", "centre.organizationId"),
    )
    .select((e) => [
      "occurrence.id",
      "activity.slug",
      e.fn.coalesce("occurrence.title", "activity.title").as("title"),
      "activity.summary",
      "activity.kind",
      "kind.family",
      "activity.placeKind",
      sql<string | null>`coalesce(room.name, location.name, nullif(activity.place_note, ''))`.as("placeName"),
      "activity.audience",
      "activity.languages",
      "activity.access",
      "room.access as roomAccess",
      "activity.energy",
      "partner.name as partner",
      "activity.joining",
      "occurrence.capacity",
      "occurrence.placesTaken",
      "occurrence.waiting",
      "occurrence.startsLocal",
      "occurrence.endsLocal",
      e("occurrence.cancelledAt", "is not", null).$castTo<boolean>().as("isCancelled"),
      sharesDay.as("sharesDay"),
      e.and(words.map(hasWord)).$castTo<boolean>().as("hasWords"),
    ])
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id") // keeps dates that start together in a fixed order
    .execute();
  for (const date of rows) date.access = accessWithRoom(date.access, date.roomAccess ?? []).access;
  return rows;
}

export type OpenDate = { slug: string; title: string; startsLocal: string; endsLocal: string };

/** What everyone can just walk into on these days, and is not over at this time on the wall. */
export async function listOpenOnDays(
  db: Database,
  centreId: string,
  days: readonly string[],
  localNow: string,
): Promise<OpenDate[]> {
  return await publishedDates(db, centreId)
    .select((e) => [
      "activity.slug",
      e.fn.coalesce("occurrence.title", "activity.title").as("title"),
      "occurrence.startsLocal",
      "occurrence.endsLocal",
    ])
    .where("activity.joining", "=", "walk-in")
    .where("activity.audience", "is", null)
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.startsLocal", ">=", sql<string>`(select min(day) from unnest(${days}::date[]) as day)`)
    .where(sql<string>`occurrence.starts_local::date`, "=", sql<string>`any(${days}::date[])`)
    .where("occurrence.endsLocal", ">", localNow)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
}

/** The first day from this one on with anything that goes on. */
export async function findNextDayWithDates(db: Database, centreId: string, from: string): Promise<string | null> {
  const next = await publishedDates(db, centreId)
    .select("occurrence.startsLocal")
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.startsLocal", ">=", from)
    .orderBy("occurrence.startsLocal")
    .limit(1)
    .executeTakeFirst();
  return next?.startsLocal.slice(0, 10) ?? null;
}

/** For whom there is something in particular, in the order of the alphabet. */
export async function listAudiences(db: Database, centreId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("programme.activity")
    .select("audience")
    .distinct()
    .where("centreId", "=", centreId)
    .where("publishedAt", "is not", null)
    .where("endedAt", "is", null)
    .where("audience", "is not", null)
    .orderBy("audience")
    .execute();
  return rows.flatMap(({ audience }) => audience ?? []);
}

/** Never a draft, nor a date after its activity ended. */
export function publishedDates(db: Database, centreId: string) {
  return db
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .where("occurrence.centreId", "=", centreId)
    .where("activity.publishedAt", "is not", null)
    .where((e) => e.or([e("activity.endedAt", "is", null), e("activity.endedAt", ">", e.ref("occurrence.startsAt"))]));
}

/** Tells two dates of one activity on one day apart in an address. */
export const sharesDay = sql<boolean>`
  count(*) over (partition by occurrence.activity_id, occurrence.starts_local::date) > 1`;

function hasWord(word: string): Expression<SqlBool> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql<SqlBool>`(
    activity.kind = any(${kindsCalled(word)})
    or unaccent(concat_ws(' ', activity.title, occurrence.title, activity.summary, activity.description,
      array_to_string(activity.hosts, ' '), room.name)) ilike unaccent(${pattern}))`;
}
