// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { describeOpening, findOpening, getCentreFront, listCentres, nextMoment, openStatus } from "#modules/network";
import { findDay, instantOf, linksOfProgramme, nextChange, type Visitor, visitorOf } from "#modules/programme";
import { addDays, localNow as localTime } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, may, page, problemPage } from "#platform/http";
import { listNews, nextNewsAt } from "../news/news.queries.ts";
import { inWords } from "../news/news-words.ts";
import { findWrittenPage } from "../pages/page.queries.ts";
import { CentresPage } from "./centres.pages.tsx";
import { HomePage } from "./home.pages.tsx";

/** It is about today; news is only beside it. */
const mostNews = 2;

export const homeRoutes = new Hono<AppEnv>().get("/", may(anyone), async (c) => {
  if (!c.var.centre) return await showCentres(c);
  const visitor = visitorOf(c);
  return await keptPage(c, "/", async () => await showHome(c, visitor));
});

async function showHome(c: AppContext, visitor: Visitor) {
  const { db, centre } = c.var;
  const { today, localNow, t, language } = visitor;
  const [news, nextNews, day, opening, { intro }, route] = await Promise.all([
    listNews(db, centre.id, language, c.var.now(), mostNews),
    nextNewsAt(db, centre.id, c.var.now()),
    findDay(db, centre.id, visitor, today),
    findOpening(db, centre.id, today),
    getCentreFront(db, centre.id),
    findWrittenPage(db, centre.id, "route", language),
  ]);
  const status = openStatus(opening.hours, opening.closedDays, localNow);
  const props = {
    ...{ visitor, status, day, intro, route },
    news: news.map((one) => inWords(c, one)),
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
