// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { roomRoutes } from "./rooms/room.routes.tsx";

export const spacesModule: Module = {
  name: "spaces",
  routes: new Hono<AppEnv>(),
  partRoutes: [{ part: "rooms", routes: roomRoutes }],
  jobs: [],
  subscriptions: [],
  personalTables: [],
  letters: {},
};
