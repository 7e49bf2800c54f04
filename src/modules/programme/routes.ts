// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import { acquaintingRoutes } from "./acquainting/acquainting.routes.tsx";
import { activityRoutes } from "./activities/activity.routes.tsx";
import { arrivalOfSignUpRoutes, arrivalRoutes } from "./arriving/arrival.routes.tsx";
import { greeterLinkRoutes, greeterRoutes } from "./arriving/greeter.routes.tsx";
import { ownArrivalRoutes } from "./arriving/own-arrival.routes.tsx";
import { calendarRoutes } from "./calendars/calendar.routes.ts";
import { personalCalendarRoutes } from "./calendars/personal/personal-calendar.routes.tsx";
import { subscribeRoutes } from "./calendars/personal/subscribe.routes.tsx";
import { teamCalendarRoutes } from "./calendars/personal/team-calendar.routes.tsx";
import { callRoutes } from "./calls/call.routes.tsx";
import { confirmingRoutes } from "./confirming/confirming.routes.tsx";
import { datesRoutes } from "./dates/dates.routes.ts";
import { differentDateRoutes } from "./dates/different-date.routes.tsx";
import { codeRoutes } from "./desk/code.routes.tsx";
import { deskRoutes } from "./desk/desk.routes.tsx";
import { slipRoutes } from "./desk/slip.routes.tsx";
import { embedRoutes } from "./embeds/embed.routes.tsx";
import { exportRoutes } from "./feeds/export/export.routes.tsx";
import { feedRoutes } from "./feeds/feeds.routes.ts";
import { activityPageRoutes } from "./finding/activity-page.routes.ts";
import { findingRoutes } from "./finding/finding.routes.tsx";
import { headcountRoutes } from "./headcounts/headcount.routes.tsx";
import { personalHeadcountRoutes } from "./headcounts/personal-headcount.routes.tsx";
import { callAgainRoutes } from "./hearing-again/call-again.routes.tsx";
import { spokenRoutes } from "./hearing-again/spoken.routes.tsx";
import { incomingRoutes } from "./incoming/incoming.routes.tsx";
import { partnerRoutes } from "./offers/partner.routes.tsx";
import { proposalRoutes } from "./offers/proposals.routes.tsx";
import { paperRoutes } from "./paper/paper.routes.tsx";
import { activityPictureRoutes } from "./pictures/activity-picture.routes.ts";
import { reachingRoutes } from "./reaching/reaching.routes.tsx";
import { sharingRoutes } from "./sharing/sharing.routes.tsx";
import { keptSignUpRoutes } from "./sign-ups/kept-sign-up.routes.tsx";
import { personalSignUpRoutes } from "./sign-ups/personal-sign-up.routes.tsx";
import { seriesRoutes } from "./sign-ups/series.routes.tsx";
import { signUpRoutes } from "./sign-ups/sign-up.routes.tsx";
import { sourceRoutes } from "./sources/source.routes.tsx";
import { doorRoutes } from "./team/door.routes.tsx";
import { leadsRoutes } from "./team/leads.routes.tsx";
import { teamRoutes } from "./team/team.routes.tsx";
import { translationRoutes } from "./translations/translation.routes.tsx";

/** What someone holds a link to, or keeps at their own place. */
export function ownRoutes(services: { logDb: Database }): Hono<AppEnv> {
  return together([
    personalCalendarRoutes,
    subscribeRoutes,
    personalSignUpRoutes,
    keptSignUpRoutes,
    personalHeadcountRoutes,
    codeRoutes,
    arrivalOfSignUpRoutes,
    ownArrivalRoutes,
    greeterLinkRoutes(services),
    partnerRoutes,
  ]);
}

/** Where the house has a programme. */
export function programmeRoutes(services: { logDb: Database }): Hono<AppEnv> {
  return together([
    paperRoutes,
    calendarRoutes,
    feedRoutes,
    exportRoutes,
    teamCalendarRoutes,
    sharingRoutes,
    embedRoutes,
    signUpRoutes,
    seriesRoutes,
    headcountRoutes,
    acquaintingRoutes(services),
    findingRoutes,
    activityPageRoutes,
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
    arrivalRoutes,
    greeterRoutes(services),
    incomingRoutes,
    sourceRoutes,
    confirmingRoutes,
    proposalRoutes,
    activityRoutes,
    datesRoutes,
    activityPictureRoutes,
    translationRoutes,
  ]);
}

function together(parts: readonly Hono<AppEnv>[]): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of parts) routes.route("/", part);
  return routes;
}
