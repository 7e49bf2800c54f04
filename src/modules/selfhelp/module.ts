// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { areaRoutes } from "./area/area.routes.tsx";
import { ownStoriesRoutes, publishRoutes } from "./publishing/own-stories.routes.tsx";
import { publishingTables } from "./publishing/personal-tables.ts";
import { storyRoutes } from "./publishing/story.routes.tsx";
import { teamStoriesRoutes } from "./publishing/team-stories.routes.tsx";
import { sharingTables } from "./sharing/personal-tables.ts";
import { readerRoutes } from "./sharing/reader.routes.tsx";
import { shareJobs } from "./sharing/share.jobs.ts";
import { sharingRoutes } from "./sharing/sharing.routes.ts";
import { sheetsRoutes } from "./sheets/sheets.routes.tsx";
import { vaultTables } from "./vault/personal-tables.ts";
import { vaultRoutes } from "./vault/vault.routes.ts";

export const selfhelpModule: Module = {
  name: "selfhelp",
  routes: new Hono<AppEnv>()
    .route("/", areaRoutes)
    .route("/", vaultRoutes)
    .route("/", sharingRoutes)
    .route("/", readerRoutes)
    .route("/", sheetsRoutes)
    .route("/", ownStoriesRoutes),
  partRoutes: [
    {
      part: "stories",
      routes: new Hono<AppEnv>().route("/", storyRoutes).route("/", publishRoutes).route("/", teamStoriesRoutes),
    },
  ],
  jobs: [...shareJobs],
  subscriptions: [],
  personalTables: [...publishingTables, ...sharingTables, ...vaultTables],
  letters: {},
};
