// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { askOnKeeperPage, followMerges } from "#modules/network";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { commitmentRoutes } from "./cells/commitments/commitment.routes.tsx";
import { doubleLetters } from "./cells/doubles/telling.ts";
import { cellJobs, cellSubscriptions } from "./cells/follow/follow.jobs.ts";
import { historyRoutes } from "./cells/history/history.routes.tsx";
import { asksAboutMap } from "./cells/keeper/keeper-asks.ts";
import { keeperRegionRoutes } from "./cells/keeper/keeper-region.routes.tsx";
import { followMergeInCells } from "./cells/merging.commands.ts";
import { cellTables } from "./cells/personal-tables.ts";
import { teamSayRoutes } from "./cells/team/say.routes.tsx";
import { teamRegionRoutes } from "./cells/team/team.routes.tsx";
import { characteristicsRoutes } from "./characteristics/characteristics.routes.tsx";
import { closingJobs } from "./characteristics/outcomes/closing.jobs.ts";
import { characteristicsTables } from "./characteristics/personal-tables.ts";
import { askCooperation } from "./cooperation/behind/ask-cooperation.ts";
import {
  cooperationJobs,
  cooperationLetters,
  cooperationSubscriptions,
} from "./cooperation/overview/cooperation.jobs.ts";
import { cooperationRoutes } from "./cooperation/overview/cooperation.routes.ts";
import { followMergeInCooperation } from "./cooperation/overview/follow-merge.commands.ts";
import { followMergeOfPlaces } from "./making-room/follow-merge.commands.ts";
import { makingRoomRoutes } from "./making-room/making-room.routes.ts";
import { mapJobs } from "./map/draw.jobs.ts";
import { followMergeOnMap } from "./map/follow-merge.commands.ts";
import { mapRoutes } from "./map/map.routes.ts";
import { askSecuring } from "./map/securing.views.tsx";
import { followMergeInMeeting } from "./meeting/merging.commands.ts";
import { askMunicipality } from "./meeting/municipalities/keeper-municipality.views.tsx";
import { meetingRoutes } from "./meeting/routes.ts";
import { releaseTables } from "./releases/personal-tables.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { releaseJobs, releaseLetters, releaseSubscriptions } from "./releases/second-yes.jobs.ts";

askOnKeeperPage("region.municipality", askMunicipality);
followMerges("organization", "region.meeting", followMergeInMeeting);
askOnKeeperPage("region.cooperation", askCooperation);
followMerges("organization", "region.cooperation", followMergeInCooperation);
followMerges("organization", "region.cells", followMergeInCells);
askOnKeeperPage("region.cells", asksAboutMap);
askOnKeeperPage("region.map", askSecuring);
followMerges("organization", "region.map", followMergeOnMap);
followMerges("service", "region.making-room", followMergeOfPlaces);

export const regionModule: Module = {
  name: "region",
  routes: new Hono<AppEnv>().route("/", releaseRoutes),
  partRoutes: [
    {
      part: "region",
      routes: new Hono<AppEnv>()
        .route("/", mapRoutes)
        .route("/", commitmentRoutes)
        .route("/", historyRoutes)
        .route("/", keeperRegionRoutes)
        .route("/", teamSayRoutes)
        .route("/", teamRegionRoutes)
        .route("/", meetingRoutes)
        .route("/", cooperationRoutes)
        .route("/", makingRoomRoutes),
    },
    { part: "characteristics", routes: new Hono<AppEnv>().route("/", characteristicsRoutes) },
  ],
  jobs: [...mapJobs, ...cellJobs, ...closingJobs, ...cooperationJobs, ...releaseJobs],
  subscriptions: [...cellSubscriptions, ...cooperationSubscriptions, ...releaseSubscriptions],
  personalTables: [...cellTables, ...characteristicsTables, ...releaseTables],
  letters: { ...doubleLetters, ...cooperationLetters, ...releaseLetters },
};
