// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { activityJobs } from "./activities/activity.jobs.ts";
import { activityRoutes } from "./activities/activity.routes.tsx";
import { arrivingJobs, arrivingSubscriptions } from "./arriving/arrival.jobs.ts";
import { arrivalRoutes } from "./arriving/arrival.routes.tsx";
import { greeterRoutes } from "./arriving/greeter.routes.tsx";
import { ownArrivalRoutes } from "./arriving/own-arrival.routes.tsx";
import { arrivingTables } from "./arriving/personal-tables.ts";
import { calendarRoutes } from "./calendars/calendar.routes.ts";
import { personalCalendarRoutes } from "./calendars/personal/personal-calendar.routes.tsx";
import { calendarTables } from "./calendars/personal/personal-tables.ts";
import { subscribeRoutes } from "./calendars/personal/subscribe.routes.tsx";
import { teamCalendarRoutes } from "./calendars/personal/team-calendar.routes.tsx";
import { confirmingJobs } from "./confirming/confirming.jobs.ts";
import { confirmingRoutes } from "./confirming/confirming.routes.tsx";
import { confirmingTables } from "./confirming/personal-tables.ts";
import { callJobs, callSubscriptions } from "./dates/call.jobs.ts";
import { callRoutes } from "./dates/call.routes.tsx";
import { differentDateRoutes } from "./dates/different-date.routes.tsx";
import { callTables } from "./dates/personal-tables.ts";
import { codeRoutes } from "./desk/code.routes.tsx";
import { deskRoutes } from "./desk/desk.routes.tsx";
import { shortCodeTables } from "./desk/personal-tables.ts";
import { slipRoutes } from "./desk/slip.routes.tsx";
import { embedRoutes } from "./embeds/embed.routes.tsx";
import { exportRoutes } from "./feeds/export/export.routes.tsx";
import { feedRoutes } from "./feeds/feeds.routes.ts";
import { findingRoutes } from "./finding/finding.routes.tsx";
import { callAgainRoutes } from "./hearing-again/call-again.routes.tsx";
import { hearingJobs, hearingSubscriptions } from "./hearing-again/hearing.jobs.ts";
import { hearingTables } from "./hearing-again/personal-tables.ts";
import { spokenRoutes } from "./hearing-again/spoken.routes.tsx";
import { incomingJobs, incomingSubscriptions } from "./incoming/incoming.jobs.ts";
import { incomingRoutes } from "./incoming/incoming.routes.tsx";
import { incomingTables } from "./incoming/personal-tables.ts";
import { offersJobs, offersSubscriptions } from "./offers/offers.jobs.ts";
import { partnerRoutes } from "./offers/partner.routes.tsx";
import { offersTables } from "./offers/personal-tables.ts";
import { proposalRoutes } from "./offers/proposals.routes.tsx";
import { paperRoutes } from "./paper/paper.routes.tsx";
import { reachingJobs, reachingSubscriptions } from "./reaching/reaching.jobs.ts";
import { reachingRoutes } from "./reaching/reaching.routes.tsx";
import { searchJobs } from "./search/search.jobs.ts";
import { synonymRoutes } from "./search/synonym.routes.tsx";
import { sharingRoutes } from "./sharing/sharing.routes.tsx";
import { acquaintingRoutes } from "./sign-ups/acquainting.routes.tsx";
import { headcountRoutes } from "./sign-ups/headcount.routes.tsx";
import { keptSignUpRoutes } from "./sign-ups/kept-sign-up.routes.tsx";
import { personalHeadcountRoutes } from "./sign-ups/personal-headcount.routes.tsx";
import { personalSignUpRoutes } from "./sign-ups/personal-sign-up.routes.tsx";
import { signUpTables } from "./sign-ups/personal-tables.ts";
import { seriesRoutes } from "./sign-ups/series.routes.tsx";
import { signUpJobs, signUpSubscriptions } from "./sign-ups/sign-up.jobs.ts";
import { signUpRoutes } from "./sign-ups/sign-up.routes.tsx";
import { sourceJobs, sourceSubscriptions } from "./sources/source.jobs.ts";
import { sourceRoutes } from "./sources/source.routes.tsx";
import { doorRoutes } from "./team/door.routes.tsx";
import { leadsRoutes } from "./team/leads.routes.tsx";
import { leadTables } from "./team/personal-tables.ts";
import { teamRoutes } from "./team/team.routes.tsx";
import { programmeTexts } from "./texts.ts";
import { translationRoutes } from "./translations/translation.routes.tsx";

/** `logDb` connects as the role that can only add to the log of readings. */
export function programmeModule(services: { logDb: Database }): Module {
  const routes = new Hono<AppEnv>();
  const parts = [
    paperRoutes,
    calendarRoutes,
    feedRoutes,
    exportRoutes,
    personalCalendarRoutes,
    subscribeRoutes,
    teamCalendarRoutes,
    sharingRoutes,
    embedRoutes,
    signUpRoutes,
    seriesRoutes,
    personalSignUpRoutes,
    keptSignUpRoutes,
    headcountRoutes,
    personalHeadcountRoutes,
    acquaintingRoutes(services),
    findingRoutes,
    callRoutes(services),
    differentDateRoutes,
    teamRoutes(services),
    doorRoutes(services),
    leadsRoutes(services),
    deskRoutes,
    slipRoutes(services),
    reachingRoutes(services),
    spokenRoutes(services),
    callAgainRoutes(services),
    codeRoutes,
    arrivalRoutes,
    ownArrivalRoutes,
    greeterRoutes(services),
    incomingRoutes,
    sourceRoutes,
    confirmingRoutes,
    partnerRoutes,
    proposalRoutes,
    activityRoutes,
    synonymRoutes,
    translationRoutes,
  ];
  for (const part of parts) routes.route("/", part);
  return {
    name: "programme",
    texts: programmeTexts,
    routes,
    jobs: [
      ...callJobs,
      ...arrivingJobs,
      ...signUpJobs,
      ...reachingJobs,
      ...hearingJobs,
      ...activityJobs,
      ...searchJobs,
      ...confirmingJobs,
      ...offersJobs,
      ...incomingJobs,
      ...sourceJobs,
    ],
    subscriptions: [
      ...callSubscriptions,
      ...arrivingSubscriptions,
      ...signUpSubscriptions,
      ...reachingSubscriptions,
      ...hearingSubscriptions,
      ...incomingSubscriptions,
      ...sourceSubscriptions,
      ...offersSubscriptions,
    ],
    personalTables: [
      ...callTables,
      ...leadTables,
      ...shortCodeTables,
      ...arrivingTables,
      ...calendarTables,
      ...hearingTables,
      ...signUpTables,
      ...incomingTables,
      ...confirmingTables,
      ...offersTables,
    ],
  };
}
