// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import type { Meaning } from "#platform/search";
import { accessWithRoom } from "../activities/facts.ts";
import {
  departureColumn,
  isOnlineToo,
  placeId,
  placeKind,
  placeName,
  roomId,
  seriesColumn,
  sharesDay,
} from "../dates/date-columns.queries.ts";
import { hasMeaning } from "../search/has-meaning.queries.ts";
import { understandInProgramme } from "../search/programme-words.queries.ts";
import { ownLanguage } from "../translations/texts-of-activity.ts";
import { langOfSummary, langOfTitle, textIn, titleIn } from "../translations/translated.queries.ts";
import { type DateForVisitor, factsOfDate } from "./finding.ts";

/**
 * All dates in these days that everyone may see, in the order of the clock; `hasWords` says which of them have all
 * words. The page needs the others too: they say what else there is.
 */
export async function listDates(
  db: Database,
  centreId: string,
  range: DayRange,
  words: readonly string[] = [],
  language: string = ownLanguage,
): Promise<DateForVisitor[]> {
  const rows = await datesForVisitors(db, centreId, await understandInProgramme(db, centreId, words), language)
    .where("occurrence.startsLocal", ">=", range.from)
    .where("occurrence.startsLocal", "<", range.until)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id") // keeps dates that start together in a fixed order
    .execute();
  return withRooms(rows);
}

/** What a card or a line shows of dates; which ones, and in which order, is for who asks. */
export function datesForVisitors(db: Database, centreId: string, meanings: readonly Meaning[], language: string) {
  return publishedDates(db, centreId)
    .innerJoin("network.centre as centre", "centre.id", "activity.centreId")
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomId))
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .leftJoin("network.organization as partner", (join) =>
      join.onRef("partner.id", "=", "activity.offeredBy").onRef("partner.id", "<>", "centre.organizationId"),
    )
    .select((e) => [
      "occurrence.id",
      "activity.slug",
      titleIn(language).as("title"),
      textIn(language, "summary").as("summary"),
      placeKind.as("placeKind"),
      placeName.as("placeName"),
      placeId.as("placeId"),
      isOnlineToo.as("isOnlineToo"),
      ...factsOfDate.map((fact) => `activity.${fact}` as const),
      "room.access as roomAccess",
      "partner.name as partner",
      e("activity.unconfirmedAt", "is not", null).$castTo<boolean>().as("isUnconfirmed"),
      "activity.joining",
      "occurrence.capacity",
      "occurrence.placesTaken",
      "occurrence.waiting",
      seriesColumn.as("series"),
      "occurrence.startsLocal",
      "occurrence.endsLocal",
      e("occurrence.cancelledAt", "is not", null).$castTo<boolean>().as("isCancelled"),
      departureColumn.as("departure"),
      sharesDay.as("sharesDay"),
      e
        .and(meanings.filter(({ isNeeded }) => isNeeded).map(hasMeaning))
        .$castTo<boolean>()
        .as("hasWords"),
    ])
    .$if(language !== ownLanguage, (query) =>
      query
        .leftJoin("programme.activityTranslation as translation", (join) =>
          join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
        )
        .select([langOfTitle.as("titleLang"), langOfSummary.as("summaryLang")]),
    );
}

/** What a room has is so for what happens in it. */
export function withRooms<Row extends { access: string[]; roomAccess: string[] | null }>(rows: Row[]): Row[] {
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
  language: string = ownLanguage,
): Promise<OpenDate[]> {
  return await publishedDates(db, centreId)
    .$if(language !== ownLanguage, (query) =>
      query.leftJoin("programme.activityTranslation as translation", (join) =>
        join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
      ),
    )
    .select(["activity.slug", titleIn(language).as("title"), "occurrence.startsLocal", "occurrence.endsLocal"])
    .where("activity.joining", "in", ["walk-in", "tell-us"])
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

export type PlaceOnMap = { id: string; name: string; latitude: number; longitude: number; isHouse: boolean };
export type FilterChoices = {
  /** For whom there is something in particular, in the order of the alphabet. */
  audiences: string[];
  /** The house first, then its partners' places, by name: only those of which it is known where they are. */
  places: PlaceOnMap[];
};

const mostPlaces = 100;

/** What one can choose that only this centre has. */
export async function listFilterChoices(db: Database, centreId: string): Promise<FilterChoices> {
  return await db
    .selectNoFrom([
      // One look in the index for each audience, however many activities there are.
      sql<string[]>`array(
        with recursive found as (
          (${nextAudience(centreId, sql`''`)})
          union all
          select next.audience from found, lateral (${nextAudience(centreId, sql`found.audience`)}) as next)
        select audience from found)`.as("audiences"),
      sql<PlaceOnMap[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', place.id, 'name', place.name, 'latitude', place.latitude,
          'longitude', place.longitude, 'isHouse', place.is_house) order by place.is_house desc, place.name, place.id)
        from (
          select location.id, location.name, latitude, longitude, centre.id is not null as is_house
          from network.location left join network.centre on centre.location_id = location.id and centre.id = ${centreId}
          where latitude is not null and longitude is not null and location_type = 'physical'
            and (centre.id is not null or not is_confidential)
            and location.id = any(array(
              select location_id from network.centre where id = ${centreId}
              union select location_id from programme.activity where centre_id = ${centreId} and location_id is not null
              union select place.id from network.organization join network.location as place
                on place.organization_id = organization.id where organization.is_partner))
          order by is_house desc, location.name, location.id
          limit ${mostPlaces}) as place), '[]')`.as("places"),
    ])
    .executeTakeFirstOrThrow();
}

function nextAudience(centreId: string, after: RawBuilder<unknown>) {
  return sql`select audience from programme.activity
    where centre_id = ${centreId} and published_at is not null and ended_at is null and audience > ${after}
    order by audience limit 1`;
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
