// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { activityJobs } from "./activities/activity.jobs.ts";
import { activityRoutes } from "./activities/activity.routes.tsx";
import { calendarRoutes } from "./calendars/calendar.routes.ts";
import { findingRoutes } from "./finding/finding.routes.tsx";
import { incomingJobs, incomingSubscriptions } from "./incoming/incoming.jobs.ts";
import { incomingRoutes } from "./incoming/incoming.routes.tsx";
import { incomingTables } from "./incoming/personal-tables.ts";
import { personalSignUpRoutes } from "./sign-ups/personal-sign-up.routes.tsx";
import { signUpTables } from "./sign-ups/personal-tables.ts";
import { signUpJobs, signUpSubscriptions } from "./sign-ups/sign-up.jobs.ts";
import { signUpRoutes } from "./sign-ups/sign-up.routes.tsx";
import { teamRoutes } from "./team/team.routes.tsx";
import { programmeTexts } from "./texts.ts";

/** `logDb` connects as the role that can only add to the log of readings. */
export function programmeModule(services: { logDb: Database }): Module {
  const routes = new Hono<AppEnv>();
  const parts = [
    calendarRoutes,
    signUpRoutes,
    personalSignUpRoutes,
    findingRoutes,
    teamRoutes(services),
    incomingRoutes,
    activityRoutes,
  ];
  for (const part of parts) routes.route("/", part);
  return {
    name: "programme",
    texts: programmeTexts,
    routes,
    jobs: [...signUpJobs, ...activityJobs, ...incomingJobs],
    subscriptions: [...signUpSubscriptions, ...incomingSubscriptions],
    personalTables: [...signUpTables, ...incomingTables],
  };
}
