// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { followMerges } from "#modules/network";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import type { Module } from "#platform/modules";
import { consentJobs, consentSubscriptions } from "./consent/consent.jobs.ts";
import { consentRoutes } from "./consent/consent.routes.tsx";
import { followMergeInPeople } from "./directory/follow-merge.commands.ts";
import { deviceRoutes } from "./door/device.routes.tsx";
import { doorRoutes } from "./door/door.routes.tsx";
import { myRolesRoutes } from "./my-roles/my-roles.routes.tsx";
import { notificationRoutes } from "./own-place/notification.routes.tsx";
import { placeRoutes } from "./own-place/place.routes.tsx";
import { wayBackRoutes } from "./own-place/way-back.routes.tsx";
import { passkeyRoutes } from "./passkeys/passkey.routes.tsx";
import { personalTables } from "./personal-tables.ts";
import { readingRoutes } from "./reading/reading.routes.tsx";
import { authenticatorRoutes } from "./securing/authenticator.routes.tsx";
import { deskRoutes } from "./securing/desk.routes.tsx";
import { ownRoutes } from "./securing/own.routes.tsx";
import { secondStepRoutes } from "./securing/second-step.routes.tsx";
import { sessionsRoutes } from "./securing/sessions.routes.tsx";
import { sheetRoutes } from "./securing/sheet.routes.tsx";
import { signInRoutes } from "./signing-in/sign-in.routes.tsx";
import { taskRoutes } from "./tasks/tasks.routes.tsx";
import { contactRoutes } from "./team/contacts.routes.tsx";
import { teamRoutes } from "./team/team.routes.tsx";

/** `logDb` connects as the role that can only add to the log of readings. */
type PeopleServices = { identity: Identity; logDb: Database; mail: Pick<Mail, "queueMessage"> };

export function peopleModule(services: PeopleServices): Module {
  followMerges("organization", "people", followMergeInPeople);
  return {
    name: "people",
    routes: new Hono<AppEnv>()
      .route("/", passkeyRoutes(services)) // before the links, whose last part may be any word
      .route("/", secondStepRoutes(services))
      .route("/", sheetRoutes(services))
      .route("/", signInRoutes(services))
      .route("/", ownRoutes(services))
      .route("/", authenticatorRoutes(services))
      .route("/", sessionsRoutes(services))
      .route("/", deskRoutes(services))
      .route("/", placeRoutes(services))
      .route("/", wayBackRoutes(services))
      .route("/", notificationRoutes)
      .route("/", readingRoutes(services))
      .route("/", teamRoutes(services))
      .route("/", contactRoutes(services))
      .route("/", taskRoutes(services))
      .route("/", myRolesRoutes(services))
      .route("/", consentRoutes),
    // at the door one sees who comes today
    partRoutes: [
      {
        part: "programme",
        routes: new Hono<AppEnv>().route("/", deviceRoutes(services)).route("/", doorRoutes(services)),
      },
    ],
    jobs: consentJobs(services),
    subscriptions: consentSubscriptions,
    personalTables,
    letters: { "sign-in": "people:signIn.mail.name" },
  };
}
