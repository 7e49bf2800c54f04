// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    network: typeof nl;
  }
}

export const networkModule: Module = {
  name: "network",
  texts: { nl, en },
  routes: new Hono<AppEnv>(),
  partRoutes: [],
  jobs: [],
  subscriptions: [],
  personalTables: [],
};
