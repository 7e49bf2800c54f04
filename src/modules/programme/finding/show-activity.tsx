// SPDX-License-Identifier: EUPL-1.2
import { findOpening } from "#modules/network";
import { type AppContext, inLanguage, notFound } from "#platform/http";
import { pictureOfActivity } from "../pictures/activity-picture.ts";
import { linksOfActivity } from "../sharing/link-headers.ts";
import { findCameFrom } from "../sources/origin.ts";
import { readIn } from "../translations/reading.ts";
import { readWrittenLanguage, textsOf, type WrittenLanguage } from "../translations/texts-of-activity.ts";
import { findTranslation } from "../translations/translation.queries.ts";
import { ActivityPage } from "./activity.pages.tsx";
import type { Visitor } from "./date-words.ts";
import { listOpenOnDays } from "./finding.queries.ts";
import { nextChange, placesOf } from "./finding.ts";
import {
  type DateOfActivity,
  findPublishedActivity,
  findWholeSeries,
  listComingDates,
  type PublishedActivity,
} from "./published-activity.queries.ts";
import { instantOf } from "./visitor.ts";

type Asked = { slug: string; readIn: WrittenLanguage | null };

export async function showActivity(c: AppContext, visitor: Visitor, asked: Asked) {
  const { db, centre } = c.var;
  const found = (await findPublishedActivity(db, centre.id, asked.slug)) ?? notFound();
  const [dates, opening, translated, series, cameFrom, picture] = await Promise.all([
    listComingDates(db, centre.id, found.id, visitor.localNow),
    findOpening(db, centre, visitor.today),
    translate(c, found, asked.readIn),
    found.joining === "series" ? findWholeSeries(db, found.id) : null,
    findCameFrom(c, found.id),
    pictureOfActivity(db, centre.id, found.id),
  ]);
  const open = await listOpenInstead(c, visitor, dates);
  const props = {
    ...{ visitor, dates, series, open, cameFrom, picture },
    ...translated,
    closedDays: new Set(opening.closedDays.map(({ day }) => day)),
    canonical: centre.origin + inLanguage(visitor.language, `/programma/${asked.slug}`),
    house: { ...centre.frame, origin: centre.origin, timeZone: centre.timeZone },
  };
  return {
    view: <ActivityPage {...props} />,
    until: instantOf(c, nextChange(dates, visitor.localNow)),
    headers: linksOfActivity(c, asked.slug),
  };
}

/** In the language that was asked for, else in that of the page: as far as somebody wrote it. */
async function translate(
  { var: { db, language: page } }: AppContext,
  activity: PublishedActivity,
  asked: WrittenLanguage | null,
) {
  const isWritten = (language: WrittenLanguage | null) =>
    language !== null && activity.translatedInto.includes(language);
  const [language = null] = [asked, readWrittenLanguage(page) ?? null].filter(isWritten);
  const translation = language && (await findTranslation(db, activity.id, language));
  const { texts, marks } = readIn(textsOf(activity), { page, language, translation: translation?.texts ?? null });
  return { activity: { ...activity, ...texts }, marks, readIn: language === page ? null : language };
}

/** Where the door is open on the days that one cannot join. */
async function listOpenInstead(
  { var: { db, centre } }: AppContext,
  visitor: Visitor,
  dates: readonly DateOfActivity[],
) {
  const days = dates
    .filter((date) => ["full", "begun"].includes(placesOf(date, visitor.localNow).kind))
    .map((date) => date.startsLocal.slice(0, 10));
  if (days.length === 0) return [];
  return await listOpenOnDays(db, centre.id, days, visitor.localNow, visitor.language);
}
