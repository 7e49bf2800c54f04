// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Module } from "#platform/modules";
import { homeRoutes } from "./home/home.routes.tsx";
import { houseRoutes } from "./house/house.routes.tsx";
import { myPlaceRoutes } from "./my-place/my-place.routes.tsx";
import { newsRoutes } from "./news/news.routes.tsx";
import { newsTeamRoutes } from "./news/news-team.routes.tsx";
import { pageRoutes } from "./pages/page.routes.tsx";
import type { Register } from "./rights/register.ts";
import { rightsRoutes } from "./rights/rights.routes.ts";
import { screenRoutes } from "./screen/screen.routes.tsx";
import { setUpRoutes } from "./set-up/set-up.routes.tsx";
import { sitemapRoutes } from "./sitemap/sitemap.routes.ts";
import { siteTexts } from "./texts.ts";

/** `register` lists every table with something of a person, of all modules. */
export function siteModule(services: { identity: Identity; register: Register }): Module {
  const routes = new Hono<AppEnv>();
  const parts = [
    homeRoutes,
    setUpRoutes(services),
    houseRoutes,
    myPlaceRoutes,
    rightsRoutes(services),
    newsTeamRoutes,
    newsRoutes,
    screenRoutes,
    sitemapRoutes,
    pageRoutes, // last: it answers for every single word
  ];
  for (const part of parts) routes.route("/", part);
  return { name: "site", texts: siteTexts, routes, jobs: [], subscriptions: [], personalTables: [] };
}
