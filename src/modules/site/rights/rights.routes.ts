// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { guestRightsRoutes } from "./guest-rights.routes.tsx";
import { keepingRoutes } from "./keeping.routes.tsx";
import { ownRightsRoutes, type RightsServices } from "./own-rights.routes.tsx";
import { receiptRoutes } from "./receipt.routes.tsx";
import { recordRoutes } from "./record.routes.tsx";
import { writtenDownRoutes } from "./written-down.routes.tsx";

/** All from the one register of the modules: what is kept, how long, to take along and to end. */
export function rightsRoutes(services: RightsServices) {
  const routes = new Hono<AppEnv>();
  const { register } = services;
  const parts = [
    ownRightsRoutes(services),
    guestRightsRoutes(register),
    receiptRoutes(register),
    keepingRoutes(register),
    recordRoutes(register),
    writtenDownRoutes(register),
  ];
  for (const part of parts) routes.route("/", part);
  return routes;
}
