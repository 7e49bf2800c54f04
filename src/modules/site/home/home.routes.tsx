// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { describeOpening, listCentres, listPartners } from "#modules/network";
import { type AppContext, type AppEnv, anyone, keptPage, may, page, problemPage } from "#platform/http";
import { CentresPage } from "./centres.pages.tsx";
import { findFrontPage } from "./front-page.ts";
import { HomePage } from "./home.pages.tsx";
import { WelcomePage } from "./welcome.pages.tsx";

/** A house that one walks into is about today; news is only beside it. */
const mostNews = { home: 2, welcome: 5 };

export const homeRoutes = new Hono<AppEnv>().get("/", may(anyone), async (c) => {
  if (!c.var.centre) return await showCentres(c);
  const make = c.var.centre.parts.has("house") ? makeHome : makeWelcome;
  return await keptPage(c, "/", async () => await make(c));
});

/** Of a house that one walks into: is it open, and what is on today? */
async function makeHome(c: AppContext) {
  const { shown, ...kept } = await findFrontPage(c, mostNews.home);
  const { t, language, today } = shown.visitor;
  const words = describeOpening(t, language, shown.status, today);
  return { view: <HomePage {...shown} words={words} />, ...kept };
}

/** Of whoever has no house to walk into: what it is, what comes, what is new, and how to reach it. */
async function makeWelcome(c: AppContext) {
  const { db, centre } = c.var;
  const isAboutPartners = centre.parts.has("partners") && !centre.parts.has("programme"); // that would come first
  const [{ shown, ...kept }, partners] = await Promise.all([
    findFrontPage(c, mostNews.welcome),
    isAboutPartners ? listPartners(db) : [],
  ]);
  return { view: <WelcomePage {...shown} partners={partners} />, ...kept };
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
