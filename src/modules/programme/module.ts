// SPDX-License-Identifier: EUPL-1.2

import { followMerges } from "#modules/network";
import type { Database } from "#platform/db";
import type { Module } from "#platform/modules";
import { activityJobs } from "./activities/activity.jobs.ts";
import { arrivingJobs, arrivingSubscriptions } from "./arriving/arrival.jobs.ts";
import { arrivingTables } from "./arriving/personal-tables.ts";
import { calendarTables } from "./calendars/personal/personal-tables.ts";
import { callJobs, callSubscriptions } from "./calls/call.jobs.ts";
import { callTables } from "./calls/personal-tables.ts";
import { confirmingJobs, confirmingLetters } from "./confirming/confirming.jobs.ts";
import { confirmingTables } from "./confirming/personal-tables.ts";
import { shortCodeTables } from "./desk/personal-tables.ts";
import { directoryJobs, directoryLetters, directorySubscriptions } from "./directory/attention.jobs.ts";
import { followMergeInProgramme } from "./directory/follow-merge.commands.ts";
import { headcountTables } from "./headcounts/personal-tables.ts";
import { hearingJobs, hearingSubscriptions } from "./hearing-again/hearing.jobs.ts";
import { hearingTables } from "./hearing-again/personal-tables.ts";
import { incomingJobs, incomingSubscriptions } from "./incoming/incoming.jobs.ts";
import { incomingTables } from "./incoming/personal-tables.ts";
import { offersJobs, offersLetters, offersSubscriptions } from "./offers/offers.jobs.ts";
import { offersTables } from "./offers/personal-tables.ts";
import { reachingJobs, reachingSubscriptions } from "./reaching/reaching.jobs.ts";
import { ownRoutes, programmeRoutes } from "./routes.ts";
import { searchJobs } from "./search/search.jobs.ts";
import { signUpLetters } from "./sign-ups/letters.ts";
import { signUpTables } from "./sign-ups/personal-tables.ts";
import { signUpJobs, signUpSubscriptions } from "./sign-ups/sign-up.jobs.ts";
import { sourceJobs, sourceLetters, sourceSubscriptions } from "./sources/source.jobs.ts";
import { leadTables } from "./team/personal-tables.ts";

/** `logDb` connects as the role that can only add to the log of readings. */
export function programmeModule(services: { logDb: Database }): Module {
  followMerges("organization", "programme", followMergeInProgramme);
  return {
    name: "programme",
    routes: ownRoutes(services),
    partRoutes: [{ part: "programme", routes: programmeRoutes(services) }],
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
      ...directoryJobs,
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
      ...directorySubscriptions,
    ],
    personalTables: [
      ...callTables,
      ...leadTables,
      ...shortCodeTables,
      ...arrivingTables,
      ...calendarTables,
      ...hearingTables,
      ...signUpTables,
      ...headcountTables,
      ...incomingTables,
      ...confirmingTables,
      ...offersTables,
    ],
    letters: { ...signUpLetters, ...confirmingLetters, ...offersLetters, ...sourceLetters, ...directoryLetters },
  };
}
