// SPDX-License-Identifier: EUPL-1.2
import { getCentreFront, listPartners } from "#modules/network";
import { instantOf, linksOfProgramme, nextChange, type Visitor } from "#modules/programme";
import { localNow as localTime } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import { findPicture } from "#platform/pictures";
import { spotOfFront } from "../house/front-picture.ts";
import { nextNewsAt } from "../news/news.queries.ts";
import { findWrittenPage } from "../pages/page.queries.ts";
import { findToday, listNewsToShow } from "./home-parts.ts";
import { WelcomePage } from "./welcome.pages.tsx";

const mostNews = 5;

/** Of whoever has no house to walk into: what it is, what comes, what is new, and how to reach it. */
export async function showWelcome(c: AppContext, visitor: Visitor) {
  const { db, centre, language, now } = c.var;
  const [news, nextNews, day, { intro }, route, picture, partners] = await Promise.all([
    listNewsToShow(c, mostNews),
    nextNewsAt(db, centre.id, now()),
    findToday(c, visitor),
    getCentreFront(db, centre.id),
    findWrittenPage(db, centre.id, "route", language),
    findPicture(db, spotOfFront(centre.id)),
    isAboutPartners(c) ? listPartners(db) : [],
  ]);
  const props = {
    ...{ visitor, news, day, intro, route, picture, partners },
    centre: centre.frame,
    canonical: centre.origin + inLanguage(language, "/"),
  };
  const newsMoment = nextNews && localTime(nextNews, centre.timeZone);
  return {
    view: <WelcomePage {...props} />,
    until: instantOf(c, nextChange(day.dates, visitor.localNow, [newsMoment])),
    headers: linksOfProgramme(c, "/"),
  };
}

/** With a programme of its own, that comes first. */
function isAboutPartners({ var: { centre } }: AppContext): boolean {
  return centre.parts.has("partners") && !centre.parts.has("programme");
}
