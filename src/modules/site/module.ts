// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import type { Module } from "#platform/modules";
import { beheerRoutes } from "./beheer/beheer.routes.tsx";
import { frontRoutes } from "./front/front.routes.tsx";
import { frontPictureRoutes } from "./front/front-picture.routes.ts";
import { homeRoutes } from "./home/home.routes.tsx";
import { inSightRoutes } from "./in-sight/in-sight.routes.tsx";
import { mailRoutes } from "./mail/mail.routes.tsx";
import { myPlaceRoutes } from "./my-place/my-place.routes.tsx";
import { newsRoutes } from "./news/news.routes.tsx";
import { newsTeamRoutes } from "./news/news-team.routes.tsx";
import { closedDayRoutes } from "./opening/closed-day.routes.tsx";
import { openingWeekRoutes } from "./opening/opening-week.routes.tsx";
import { type Letters, outboxRoutes } from "./outbox/outbox.routes.tsx";
import { pageRoutes } from "./pages/page.routes.tsx";
import { togetherRoutes } from "./pages/together.routes.tsx";
import { partnerRoutes } from "./partners/partner.routes.tsx";
import { partsRoutes } from "./parts/parts.routes.tsx";
import type { Register } from "./rights/register.ts";
import { rightsRoutes } from "./rights/rights.routes.ts";
import { screenRoutes } from "./screen/screen.routes.tsx";
import { synonymRoutes } from "./search-words/synonym.routes.tsx";
import { setUpRoutes } from "./set-up/set-up.routes.tsx";
import { sitemapRoutes } from "./sitemap/sitemap.routes.ts";
import { statementRoutes } from "./statements/statements.routes.tsx";
import { teamStartRoutes } from "./team-start/team-start.routes.tsx";

type SiteServices = { identity: Identity; logDb: Database; mail: Mail; register: Register; letters: Letters };

/**
 * `register` lists every table with something of a person, `letters` what messages are called, of all modules. `logDb` connects as the role that can only
 * add to the log of readings.
 */
export function siteModule(services: SiteServices): Module {
  return {
    name: "site",
    routes: together([
      homeRoutes,
      setUpRoutes(services),
      teamStartRoutes(services),
      beheerRoutes,
      mailRoutes(services),
      partsRoutes,
      frontRoutes,
      frontPictureRoutes,
      inSightRoutes,
      outboxRoutes(services),
      myPlaceRoutes,
      rightsRoutes(services),
      sitemapRoutes,
      statementRoutes,
    ]),
    partRoutes: [
      { part: "house", routes: together([openingWeekRoutes, closedDayRoutes]) },
      { part: "partners", routes: partnerRoutes },
      { part: ["programme", "directory"], routes: synonymRoutes },
      { part: "news", routes: together([newsTeamRoutes, newsRoutes]) },
      { part: "programme", routes: screenRoutes },
      { part: ["pages", "region"], routes: togetherRoutes },
      { part: "pages", routes: pageRoutes }, // last: it answers for every single word
    ],
    jobs: [],
    subscriptions: [{ event: "site.erased", queue: "platform.list-erased" }],
    personalTables: [],
    letters: {},
  };
}

function together(parts: readonly Hono<AppEnv>[]): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of parts) routes.route("/", part);
  return routes;
}
