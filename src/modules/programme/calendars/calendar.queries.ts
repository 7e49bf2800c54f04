// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { departureColumn, isOnlineToo, placeKind, placeName, roomId } from "../dates/date-columns.queries.ts";
import { publishedDates } from "../finding/finding.queries.ts";
import { ownLanguage } from "../translations/texts-of-activity.ts";
import { textIn, titleIn } from "../translations/translated.queries.ts";

export type StoredCalendarDate = Awaited<ReturnType<typeof listCalendarDates>>[number];

/** These dates as a calendar tells them, in the order of the clock. */
export async function listCalendarDates(db: Database, centreId: string, ids: readonly string[], language: string) {
  return await selectCalendarDates(db, centreId, language)
    .where("occurrence.id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** All stored dates of these days. */
export async function listCalendarDatesIn(db: Database, centreId: string, range: DayRange, language: string) {
  return await selectCalendarDates(db, centreId, language)
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .execute();
}

/** All stored dates of one activity from a day on. */
export async function listCalendarDatesOf(
  db: Database,
  centreId: string,
  { slug, from, language }: { slug: string; from: string; language: string },
) {
  return await selectCalendarDates(db, centreId, language)
    .where("activity.slug", "=", slug)
    .where("occurrence.startsLocal", ">=", from)
    .execute();
}

export async function findActivityTitle(db: Database, centreId: string, slug: string): Promise<string | null> {
  const activity = await db
    .selectFrom("programme.activity")
    .select("title")
    .where("centreId", "=", centreId)
    .where("slug", "=", slug)
    .where("publishedAt", "is not", null)
    .executeTakeFirst();
  return activity?.title ?? null;
}

/** Never the link of what is online: that is for who takes part. */
function selectCalendarDates(db: Database, centreId: string, language: string) {
  return publishedDates(db, centreId)
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomId))
    .leftJoin("network.location as location", (join) =>
      join
        .onRef("location.id", "=", "activity.locationId")
        .on("occurrence.roomId", "is", null)
        .on("occurrence.placeNote", "is", null),
    )
    .$if(language !== ownLanguage, (query) =>
      query.leftJoin("programme.activityTranslation as translation", (join) =>
        join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
      ),
    )
    .select((e) => [
      "occurrence.id",
      "activity.slug",
      titleIn(language).as("title"),
      textIn(language, "summary").as("summary"),
      "activity.joining",
      placeKind.as("placeKind"),
      placeName.as("placeName"),
      isOnlineToo.as("isOnlineToo"),
      sql<string>`coalesce(occurrence.place_note, ${textIn(language, "placeNote")})`.as("placeNote"),
      departureColumn.as("departure"),
      "room.name as roomName",
      "location.name as locationName",
      "occurrence.startsLocal",
      "occurrence.endsLocal",
      "occurrence.zone",
      e("occurrence.cancelledAt", "is not", null).$castTo<boolean>().as("isCancelled"),
      e("occurrence.sequence", "+", e.ref("activity.sequence")).as("sequence"),
      // As text: reading thousands of moments would cost more than all else in a feed.
      sql<string>`to_char(greatest(occurrence.changed_at, activity.changed_at) at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"')`.as(
        "changedAt",
      ),
      e
        .selectFrom("network.address as address")
        .select(sql<string>`address_1 || ', ' || city`.as("line"))
        .whereRef("address.locationId", "=", "location.id")
        .orderBy("address.id")
        .limit(1)
        .as("locationAddress"),
    ])
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id");
}
