// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";

const directoryRoutes = new Hono<AppEnv>();

export const networkModule: Module = {
  name: "network",
  routes: new Hono<AppEnv>(),
  partRoutes: [{ part: "directory", routes: directoryRoutes }],
  jobs: [],
  subscriptions: [],
  personalTables: [],
  letters: {},
};
