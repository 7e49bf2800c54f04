// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { hasEntries } from "#modules/network";
import { type Database, prepare } from "#platform/db";
import {
  departureColumn,
  isOnlineToo,
  placeKind,
  placeName,
  roomId,
  seriesColumn,
  sharesDay,
} from "../dates/date-columns.queries.ts";
import { publishedDates } from "./finding.queries.ts";
import type { DateAndPlaces, DateForVisitor, PlaceOfDate } from "./finding.ts";

export type PublishedActivity = NonNullable<Awaited<ReturnType<typeof findPublishedActivity>>>;

/** All that its page tells. A draft, and what another centre has, is not there. */
export async function findPublishedActivity(db: Database, centreId: string, slug: string) {
  const [activity] = await askForActivity(db, { centreId, slug });
  return activity;
}

const askForActivity = prepare((db, value: (name: "centreId" | "slug") => string) =>
  db
    .selectFrom("programme.activity as activity")
    .innerJoin("network.centre as centre", "centre.id", "activity.centreId")
    .leftJoin("programme.schedule as schedule", "schedule.activityId", "activity.id")
    .leftJoin("spaces.room as room", "room.id", "activity.roomId")
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .leftJoin("network.address as address", "address.locationId", "location.id")
    .leftJoin("network.organization as partner", (join) =>
      join.onRef("partner.id", "=", "activity.offeredBy").onRef("partner.id", "<>", "centre.organizationId"),
    )
    .select(["activity.id", "activity.slug", "activity.title", "activity.summary", "activity.description"])
    .select(["activity.expect", "activity.hosts", "activity.kind", "activity.languages"])
    .select(["activity.audience", "activity.audienceReason", "activity.costCents", "activity.costNote"])
    .select(["activity.placeKind", "activity.placeNote", "activity.energy", "activity.access"])
    .select(["activity.joining", "activity.joinLater", "activity.capacityReason", "partner.name as partner"])
    .select(["partner.id as partnerId", "activity.buildingBlockActivity"])
    .select(hasEntries("centre.regionId", "partner.id").as("partnerHasEntries"))
    .select(sql<boolean>`activity.online_link is not null`.as("hasOnlineLink"))
    .select(
      sql<string[]>`array(select language from programme.activity_translation
        where activity_id = activity.id order by language)`.as("translatedInto"),
    )
    .select(["partner.website as partnerWebsite"])
    .select(["room.name as roomName", "room.wayThere", "room.access as roomAccess"])
    .select(["location.name as locationName", "address.address1", "address.city"])
    .select(["schedule.startsLocal", "schedule.durationMinutes", "schedule.rrule", "schedule.zone"])
    .select((e) => e("activity.endedAt", "is not", null).$castTo<boolean>().as("hasEnded"))
    .select((e) => e("activity.unconfirmedAt", "is not", null).$castTo<boolean>().as("isUnconfirmed"))
    .where("activity.centreId", "=", value("centreId"))
    .where("activity.slug", "=", value("slug"))
    .where("activity.publishedAt", "is not", null)
    .orderBy("address.id")
    .limit(1),
);

export type DateOfActivity = DateAndPlaces & PlaceOfDate & Pick<DateForVisitor, "placeName"> & { title: string | null };

const mostDates = 30;

/** The dates of one activity that are not over yet, the first ones first. */
export async function listComingDates(
  db: Database,
  centreId: string,
  activityId: string,
  localNow: string,
): Promise<DateOfActivity[]> {
  return await askForComingDates(db, { centreId, activityId, localNow });
}

const askForComingDates = prepare((db, value: (name: "centreId" | "activityId" | "localNow") => string) =>
  publishedDates(db, value("centreId"))
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomId))
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .select(["occurrence.startsLocal", "occurrence.endsLocal", "occurrence.title", "activity.joining"])
    .select(["occurrence.capacity", "occurrence.placesTaken", "occurrence.waiting", seriesColumn.as("series")])
    .select([departureColumn.as("departure"), placeKind.as("placeKind"), placeName.as("placeName")])
    .select(isOnlineToo.as("isOnlineToo"))
    .select((e) => e("occurrence.cancelledAt", "is not", null).$castTo<boolean>().as("isCancelled"))
    .select(sharesDay.as("sharesDay"))
    .where("occurrence.activityId", "=", value("activityId"))
    .where("occurrence.startsLocal", ">=", sql<string>`${value("localNow")}::date - 7`)
    .where("occurrence.endsLocal", ">", value("localNow"))
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .limit(mostDates),
);

export type WholeSeries = { count: number; firstDay: string; lastDay: string };

/** All dates of a series together, also those that were. */
export async function findWholeSeries(db: Database, activityId: string): Promise<WholeSeries | null> {
  const { count, first, last } = await db
    .selectFrom("programme.occurrence")
    .select((e) => [
      e.fn.countAll<number>().as("count"),
      e.fn.min("startsLocal").as("first"),
      e.fn.max("startsLocal").as("last"),
    ])
    .where("activityId", "=", activityId)
    .where("cancelledAt", "is", null)
    .executeTakeFirstOrThrow();
  return count === 0 ? null : { count, firstDay: first.slice(0, 10), lastDay: last.slice(0, 10) };
}
