// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { behindRoutes } from "../behind/behind.routes.tsx";
import { covenantBehindRoutes } from "../behind/covenant-behind.routes.tsx";
import { meetingBehindRoutes } from "../behind/meeting-behind.routes.tsx";
import { tellingBehindRoutes } from "../behind/telling-behind.routes.tsx";
import { covenantRoutes } from "../covenants/covenant.routes.tsx";
import { teamCovenantRoutes } from "../covenants/team-covenant.routes.tsx";
import { teamPartyRoutes } from "../covenants/team-party.routes.tsx";
import { expectationRoutes } from "../expecting/expectation.routes.tsx";
import { tablesRoutes } from "../meeting-tables/tables.routes.tsx";
import { teamMeetingRoutes } from "../meeting-tables/team-meeting.routes.tsx";
import { teamTableRoutes } from "../meeting-tables/team-table.routes.tsx";
import { pollRoutes } from "../polling/poll.routes.tsx";
import { teamPollRoutes } from "../polling/team-poll.routes.tsx";
import { referralRoutes } from "../referring/referral.routes.tsx";
import { visitRoutes } from "../visits/visit.routes.tsx";
import { teamOverviewRoutes } from "./team-overview.routes.tsx";

export const cooperationRoutes = new Hono<AppEnv>()
  .route("/", covenantRoutes)
  .route("/", tablesRoutes)
  .route("/", visitRoutes)
  .route("/", referralRoutes)
  .route("/", expectationRoutes)
  .route("/", pollRoutes)
  .route("/", behindRoutes)
  .route("/", covenantBehindRoutes)
  .route("/", meetingBehindRoutes)
  .route("/", tellingBehindRoutes)
  .route("/", teamOverviewRoutes)
  .route("/", teamCovenantRoutes)
  .route("/", teamPartyRoutes)
  .route("/", teamTableRoutes)
  .route("/", teamMeetingRoutes)
  .route("/", teamPollRoutes);
