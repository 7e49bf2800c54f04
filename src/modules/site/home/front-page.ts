// SPDX-License-Identifier: EUPL-1.2
import { findOpening, getCentreFront, nextMoment, openStatus } from "#modules/network";
import { type FoundDay, findDay, instantOf, linksOfProgramme, nextChange, visitorOf } from "#modules/programme";
import { localNow as localTime } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import { findPicture } from "#platform/pictures";
import { spotOfFront } from "../front/front-picture.ts";
import type { NewsInWords } from "../news/news.pages.tsx";
import { listNews, nextNewsAt } from "../news/news.queries.ts";
import { inWords } from "../news/news-words.ts";
import { findWrittenPage } from "../pages/page.queries.ts";

const nothing: FoundDay = { dates: [], past: [], ahead: [], later: [] };

/** What stands on the front page of every house, with a door or without one, and until when that is so. */
export async function findFrontPage(c: AppContext, mostNews: number) {
  const { db, centre, language, now } = c.var;
  const visitor = visitorOf(c);
  const { today, localNow } = visitor;
  const [day, { hours, closedDays }, news, nextNews, { intro }, route, picture] = await Promise.all([
    centre.parts.has("programme") ? findDay(db, centre.id, visitor, today) : nothing,
    findOpening(db, centre, today),
    listNewsToShow(c, mostNews),
    nextNewsAt(db, centre.id, now()),
    getCentreFront(db, centre.id),
    findWrittenPage(db, centre.id, "route", language),
    findPicture(db, spotOfFront(centre.id)),
  ]);
  const status = openStatus(hours, closedDays, localNow);
  const moments = [nextMoment(status, localNow), nextNews && localTime(nextNews, centre.timeZone)];
  const canonical = centre.origin + inLanguage(language, "/");
  return {
    shown: { visitor, day, status, hours, news, intro, route, picture, canonical, centre: centre.frame },
    until: instantOf(c, nextChange(day.dates, localNow, moments)),
    headers: linksOfProgramme(c, "/"),
  };
}

async function listNewsToShow(c: AppContext, most: number): Promise<NewsInWords[]> {
  const { db, centre, language, now } = c.var;
  if (!centre.parts.has("news")) return [];
  return (await listNews(db, centre.id, language, now(), most)).map((one) => inWords(c, one));
}
