// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { apiRoutes } from "./api/api.routes.tsx";
import type { ProgrammeBeside } from "./beside/beside.ts";
import { doubleRoutes } from "./doubles/double.routes.tsx";
import { embedRoutes } from "./embeds/embed.routes.tsx";
import { entriesRoutes } from "./entries/entries.routes.ts";
import { exportRoutes } from "./exports/export.routes.tsx";
import { hsdsRoutes } from "./hsds/hsds.routes.ts";
import { keeperRoutes } from "./keeping/keeper.routes.tsx";
import { keeperOrganizationRoutes } from "./keeping/keeper-organization.routes.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { keepingLetters, keepingSubscriptions } from "./keeping/letters.jobs.ts";
import { keepingTables } from "./keeping/personal-tables.ts";
import { teamRoutes } from "./keeping/team.routes.tsx";
import { teamEntryRoutes } from "./keeping/team-entry.routes.tsx";
import { teamOrganizationRoutes } from "./keeping/team-organization.routes.tsx";
import { mapRoutes } from "./map/map.routes.ts";
import { remarkTables } from "./remarks/personal-tables.ts";
import { remarkJobs, remarkLetters, remarkSubscriptions } from "./remarks/remark.jobs.ts";
import { remarkRoutes } from "./remarks/remark.routes.tsx";
import { directorySourceJobs } from "./sources/source.jobs.ts";
import { sourceRoutes } from "./sources/source.routes.tsx";
import { wordsJobs } from "./words/words.jobs.ts";

const directoryRoutes = (programme: ProgrammeBeside) =>
  new Hono<AppEnv>()
    .route("/", keeperOrganizationRoutes)
    .route("/", keeperRoutes)
    .route("/", remarkRoutes)
    .route("/", teamRoutes)
    .route("/", teamEntryRoutes)
    .route("/", teamOrganizationRoutes)
    .route("/", doubleRoutes)
    .route("/", sourceRoutes)
    .route("/", exportRoutes)
    .route("/", embedRoutes)
    .route("/", apiRoutes)
    .route("/", entriesRoutes(programme))
    .route("/", hsdsRoutes)
    .route("/", mapRoutes);

/** `programme` stands higher, and tells what it has beside an entry or what was found. */
export const networkModule = ({ programme }: { programme: ProgrammeBeside }): Module => ({
  name: "network",
  routes: new Hono<AppEnv>(),
  partRoutes: [{ part: "directory", routes: directoryRoutes(programme) }],
  jobs: [...keepingJobs, ...remarkJobs, ...wordsJobs, ...directorySourceJobs],
  subscriptions: [...keepingSubscriptions, ...remarkSubscriptions],
  personalTables: [...remarkTables, ...keepingTables],
  letters: { ...keepingLetters, ...remarkLetters },
});
