// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Module } from "#platform/modules";
import { roomRoutes } from "./rooms/room.routes.tsx";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    spaces: typeof nl;
  }
}

export const spacesModule: Module = {
  name: "spaces",
  texts: { nl, en },
  routes: new Hono<AppEnv>(),
  partRoutes: [{ part: "rooms", routes: roomRoutes }],
  jobs: [],
  subscriptions: [],
  personalTables: [],
};
