// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import type { Module } from "#platform/modules";
import { homeRoutes } from "./home/home.routes.tsx";
import { houseRoutes } from "./house/house.routes.tsx";
import { newsRoutes } from "./news/news.routes.tsx";
import { newsTeamRoutes } from "./news/news-team.routes.tsx";
import { pageRoutes } from "./pages/page.routes.tsx";
import { privacyRoutes } from "./privacy/privacy.routes.tsx";
import { screenRoutes } from "./screen/screen.routes.tsx";
import { setUpRoutes } from "./set-up/set-up.routes.tsx";
import { sitemapRoutes } from "./sitemap/sitemap.routes.ts";
import { siteTexts } from "./texts.ts";

/** `kept` tells, for the page about privacy, one sentence for each table with something of a person. */
export function siteModule(services: { identity: Identity; kept: () => TextKey[] }): Module {
  const routes = new Hono<AppEnv>();
  const parts = [
    homeRoutes,
    setUpRoutes(services),
    houseRoutes,
    privacyRoutes(services.kept),
    newsTeamRoutes,
    newsRoutes,
    screenRoutes,
    sitemapRoutes,
    pageRoutes, // last: it answers for every single word
  ];
  for (const part of parts) routes.route("/", part);
  return { name: "site", texts: siteTexts, routes, jobs: [], subscriptions: [], personalTables: [] };
}
