// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { datesForVisitors } from "#modules/programme";
import { addDays } from "#platform/clock";
import type { Database } from "#platform/db";
import type { Language, OtherLanguage } from "#platform/i18n";

const weeksAhead = 8;
const mostDates = 300;

export type HourDate = Awaited<ReturnType<typeof listComingHours>>[number];
type Asked = { localNow: string; language: Language };

/** Dates of walk-in hours that are not over at this time on the wall, also those that are called off. */
export async function listComingHours(db: Database, centreId: string, { localNow, language }: Asked) {
  return await selectDates(db, centreId, language)
    .where("occurrence.endsLocal", ">", localNow)
    .where("occurrence.startsLocal", "<", addDays(localNow, 7 * weeksAhead))
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id") // keeps dates that start together in a fixed order
    .limit(mostDates)
    .execute();
}

/** Today's hours that go on or are still to come. */
export async function listHoursLeftToday(db: Database, centreId: string, { localNow, language }: Asked) {
  return await selectDates(db, centreId, language)
    .where("occurrence.endsLocal", ">", localNow)
    .where("occurrence.startsLocal", ">=", localNow.slice(0, 10))
    .where("occurrence.startsLocal", "<", addDays(localNow, 1))
    .where("occurrence.cancelledAt", "is", null)
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .execute();
}

/** Hours that took place since this day and are over. */
export async function listHoursBehind(
  db: Database,
  centreId: string,
  { localNow, language, since }: Asked & { since: string },
) {
  return await selectDates(db, centreId, language)
    .where("occurrence.endsLocal", "<=", localNow)
    .where("occurrence.startsLocal", ">=", since)
    .where("occurrence.cancelledAt", "is", null)
    .orderBy("occurrence.startsLocal", "desc")
    .orderBy("occurrence.id")
    .limit(mostDates)
    .execute();
}

function selectDates(db: Database, centreId: string, language: Language) {
  return datesForVisitors(db, centreId, [], language)
    .leftJoin("support.hourFacts as facts", "facts.activityId", "activity.id")
    .select(["activity.id as activityId", "occurrence.endsAt"])
    .leftJoin("support.hourFactsIn as told", (join) =>
      join.onRef("told.activityId", "=", "activity.id").on("told.language", "=", language),
    )
    .select(["facts.comeFor", "facts.neighbourhood", "facts.before", "facts.after"])
    .select(["told.comeFor as comeForTold", "told.before as beforeTold", "told.after as afterTold"])
    .select(sql<string[]>`coalesce(occurrence.hosts, activity.hosts)`.as("hosts"))
    .select(
      sql<string | null>`(select concat_ws(', ', nullif(address_1, ''), nullif(city, '')) from network.address
        where address.location_id = location.id and not location.is_confidential order by address.id limit 1)`.as(
        "address",
      ),
    )
    .where("activity.kind", "=", "consultation-hour");
}

export type HourWords = { comeFor: string; before: string; after: string };
export type HourWordsIn = HourWords & { language: OtherLanguage };
export type HourFacts = HourWords & { neighbourhood: string };
export type HourToTell = HourFacts & { id: string; slug: string; title: string };

/** A walk-in hour of this house, with what is said of it now. */
export async function findHourToTell(db: Database, centreId: string, activityId: string): Promise<HourToTell | null> {
  const hour = await selectHours(db, centreId).where("activity.id", "=", activityId).executeTakeFirst();
  return hour ?? null;
}

/** How it reads in other languages now. */
export async function listHourWordsIn(db: Database, activityId: string): Promise<(HourWords & { language: string })[]> {
  return await db
    .selectFrom("support.hourFactsIn")
    .select(["language", "comeFor", "before", "after"])
    .where("activityId", "=", activityId)
    .orderBy("language")
    .execute();
}

/** Every walk-in hour that visitors see, or will: those that ended are not among them. */
export async function listHoursToTell(db: Database, centreId: string): Promise<HourToTell[]> {
  return await selectHours(db, centreId).orderBy("activity.title").orderBy("activity.id").execute();
}

function selectHours(db: Database, centreId: string) {
  return db
    .selectFrom("programme.activity as activity")
    .leftJoin("support.hourFacts as facts", "facts.activityId", "activity.id")
    .select(["activity.id", "activity.slug", "activity.title"])
    .select((e) =>
      (["comeFor", "neighbourhood", "before", "after"] as const).map((name) =>
        e.fn.coalesce(`facts.${name}`, sql<string>`''`).as(name),
      ),
    )
    .where("activity.centreId", "=", centreId)
    .where("activity.kind", "=", "consultation-hour")
    .where("activity.publishedAt", "is not", null)
    .where("activity.endedAt", "is", null);
}

/** Neighbourhoods that hours of this house are in, to choose from. */
export async function listNeighbourhoods(db: Database, centreId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("support.hourFacts")
    .select("neighbourhood")
    .distinct()
    .where("centreId", "=", centreId)
    .where("neighbourhood", "<>", "")
    .orderBy("neighbourhood")
    .execute();
  return rows.map(({ neighbourhood }) => neighbourhood);
}
