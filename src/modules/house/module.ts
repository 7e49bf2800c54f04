// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Module } from "#platform/modules";
import { agreementsRoutes } from "./agreements/agreements.routes.tsx";
import { concernJobs, concernSubscriptions } from "./concerns/concern.jobs.ts";
import { concernsRoutes } from "./concerns/concerns.routes.tsx";
import { confidantRoutes } from "./concerns/confidant.routes.tsx";
import { ownConcernRoutes } from "./concerns/own-concern.routes.tsx";
import { tellRoutes } from "./concerns/tell.routes.tsx";
import { factsRoutes } from "./facts/facts.routes.tsx";
import { personalTables } from "./personal-tables.ts";
import { temporaryNoRoutes } from "./temporary-no/temporary-no.routes.tsx";
import { tenseRoutes } from "./tense/tense.routes.tsx";

/** `logDb` connects as the role that can only add to the log of readings; `findEmails` knows where a reader gets a sign. */
export function houseModule(services: { logDb: Database; findEmails: Identity["findEmails"] }): Module {
  return {
    name: "house",
    // what was told is still answered, and a temporary no can still be objected to
    routes: new Hono<AppEnv>()
      .route("/", ownConcernRoutes)
      .route("/", concernsRoutes(services))
      .route("/", confidantRoutes(services))
      .route("/", temporaryNoRoutes),
    partRoutes: [
      {
        part: "rubs",
        routes: new Hono<AppEnv>()
          .route("/", tellRoutes)
          .route("/", agreementsRoutes)
          .route("/", factsRoutes)
          .route("/", tenseRoutes),
      },
    ],
    jobs: concernJobs(services.findEmails),
    subscriptions: concernSubscriptions,
    personalTables,
    letters: {},
  };
}
