// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";

export const networkModule: Module = {
  name: "network",
  routes: new Hono<AppEnv>(),
  partRoutes: [],
  jobs: [],
  subscriptions: [],
  personalTables: [],
  letters: {},
};
