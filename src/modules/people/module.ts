// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import type { AppEnv } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import type { Module } from "#platform/modules";
import { passkeyRoutes } from "./passkeys/passkey.routes.tsx";
import { personalTables } from "./personal-tables.ts";
import { signInRoutes } from "./signing-in/sign-in.routes.tsx";
import { teamRoutes } from "./team/team.routes.tsx";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    people: typeof nl;
  }
}

/** `logDb` connects as the role that can only add to the log of readings. */
export type PeopleServices = { identity: Identity; logDb: Database; mail: Pick<Mail, "queueMessage"> };

export function peopleModule(services: PeopleServices): Module {
  return {
    name: "people",
    texts: { nl, en },
    routes: new Hono<AppEnv>()
      .route("/", passkeyRoutes(services)) // before the links, whose last part may be any word
      .route("/", signInRoutes(services))
      .route("/", teamRoutes(services)),
    jobs: [],
    subscriptions: [],
    personalTables,
  };
}
