// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Module } from "#platform/modules";
import { closingJobs, closingSubscriptions } from "./closing/closing.jobs.ts";
import { partingRoutes } from "./closing/routes.ts";
import { figuresRoutes } from "./figures/figures.routes.tsx";
import { followingTables } from "./following/personal-tables.ts";
import { followingJobs, followingLetters } from "./following/reminder.jobs.ts";
import { followingRoutes } from "./following/routes.ts";
import { hoursTables } from "./hours/personal-tables.ts";
import { justTalkingRoutes } from "./hours/routes.ts";
import { matchJobs, matchLetters, matchSubscriptions } from "./matching/match.jobs.ts";
import { matchingRoutes, peerRoutes } from "./matching/routes.ts";
import { handingOverJobs, handingOverSubscriptions } from "./own-side/handing-over.jobs.ts";
import { ownSideTables } from "./own-side/personal-tables.ts";
import { besideThePathRoutes } from "./own-side/routes.ts";
import { pathDoors } from "./paths/doors.ts";
import { pathJobs, pathSubscriptions } from "./paths/path.jobs.ts";
import { pathTables } from "./paths/personal-tables.ts";
import { pathsRoutes } from "./paths/routes.ts";
import { peerTables } from "./peers/personal-tables.ts";
import { askRoutes } from "./requests/ask.routes.tsx";
import { byPhoneRoutes } from "./requests/by-phone.routes.tsx";
import { codeRoutes } from "./requests/code.routes.tsx";
import { ownRequestRoutes } from "./requests/own-request.routes.tsx";
import { requestTables } from "./requests/personal-tables.ts";
import { requestJobs, requestLetters, requestSubscriptions } from "./requests/request.jobs.ts";
import { teamRequestsRoutes } from "./requests/team-requests.routes.tsx";
import { roundTablesTables } from "./round-tables/personal-tables.ts";
import { sharingTables } from "./sharing/personal-tables.ts";
import { shareJobs, shareSubscriptions } from "./sharing/share.jobs.ts";

/** `logDb` connects as the role that can only add to the log of readings; `findEmails` knows where somebody gets a letter. */
export function supportModule(services: { logDb: Database; findEmails: Identity["findEmails"] }): Module {
  const doors = pathDoors(services);
  return {
    name: "support",
    // what was begun goes on, also where a house no longer offers it
    routes: new Hono<AppEnv>()
      .route("/", codeRoutes)
      .route("/", ownRequestRoutes)
      .route("/", teamRequestsRoutes(services))
      .route("/", besideThePathRoutes(services, doors))
      .route("/", followingRoutes(doors))
      .route("/", partingRoutes(doors))
      .route("/", pathsRoutes(services, doors))
      .route("/", matchingRoutes(services)),
    partRoutes: [
      {
        part: "support",
        routes: new Hono<AppEnv>()
          .route("/", askRoutes)
          .route("/", byPhoneRoutes)
          .route("/", figuresRoutes)
          .route("/", justTalkingRoutes)
          .route("/", peerRoutes),
      },
    ],
    jobs: [
      ...followingJobs(services.findEmails),
      ...closingJobs(services.findEmails),
      ...handingOverJobs(services.findEmails),
      ...shareJobs,
      ...pathJobs(services.findEmails),
      ...requestJobs,
      ...matchJobs(services.findEmails),
    ],
    subscriptions: [
      ...closingSubscriptions,
      ...handingOverSubscriptions,
      ...shareSubscriptions,
      ...pathSubscriptions,
      ...requestSubscriptions,
      ...matchSubscriptions,
    ],
    personalTables: [
      ...followingTables,
      ...sharingTables,
      ...ownSideTables,
      ...roundTablesTables,
      ...pathTables,
      ...hoursTables,
      ...requestTables,
      ...peerTables,
    ],
    letters: { ...followingLetters, ...requestLetters, ...matchLetters },
  };
}
