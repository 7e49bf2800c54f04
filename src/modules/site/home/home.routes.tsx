// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { describeOpening, findOpening, getCentreFront, listCentres, nextMoment, openStatus } from "#modules/network";
import { instantOf, linksOfProgramme, nextChange, type Visitor, visitorOf } from "#modules/programme";
import { addDays, localNow as localTime } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, may, page, problemPage } from "#platform/http";
import { findPicture } from "#platform/pictures";
import { spotOfFront } from "../house/front-picture.ts";
import { nextNewsAt } from "../news/news.queries.ts";
import { findWrittenPage } from "../pages/page.queries.ts";
import { CentresPage } from "./centres.pages.tsx";
import { HomePage } from "./home.pages.tsx";
import { findToday, listNewsToShow } from "./home-parts.ts";
import { showWelcome } from "./welcome.views.tsx";

/** It is about today; news is only beside it. */
const mostNews = 2;

export const homeRoutes = new Hono<AppEnv>().get("/", may(anyone), async (c) => {
  if (!c.var.centre) return await showCentres(c);
  const visitor = visitorOf(c);
  const show = c.var.centre.parts.has("house") ? showHome : showWelcome;
  return await keptPage(c, "/", async () => await show(c, visitor));
});

/** Of a house that one walks into: is it open, and what is on today? */
async function showHome(c: AppContext, visitor: Visitor) {
  const { db, centre } = c.var;
  const { today, localNow, t, language } = visitor;
  const [news, nextNews, day, opening, { intro }, route, picture] = await Promise.all([
    listNewsToShow(c, mostNews),
    nextNewsAt(db, centre.id, c.var.now()),
    findToday(c, visitor),
    findOpening(db, centre, today),
    getCentreFront(db, centre.id),
    findWrittenPage(db, centre.id, "route", language),
    findPicture(db, spotOfFront(centre.id)),
  ]);
  const status = openStatus(opening.hours, opening.closedDays, localNow);
  const props = {
    ...{ visitor, status, day, intro, route, picture },
    news,
    hours: opening.hours,
    tomorrow: addDays(today, 1),
    words: describeOpening(t, language, status, today),
    centre: centre.frame,
    canonical: centre.origin + (language === "nl" ? "/" : `/${language}`),
  };
  const newsMoment = nextNews && localTime(nextNews, centre.timeZone);
  return {
    view: <HomePage {...props} />,
    until: instantOf(c, nextChange(day.dates, localNow, [nextMoment(status, localNow), newsMoment])),
    headers: linksOfProgramme(c, "/"),
  };
}

/** Without a centre at this address: the houses that there are. */
async function showCentres(c: AppContext): Promise<Response> {
  const protocol = new URL(c.var.installation.config.publicUrl).protocol;
  const centres = (await listCentres(c.var.db)).flatMap(({ name, host }) =>
    host ? [{ name, href: `${protocol}//${host}/` }] : [],
  );
  if (centres.length === 0) return problemPage(c, 404, "noCentre");
  return page(c, <CentresPage t={c.var.t} centres={centres} />);
}
