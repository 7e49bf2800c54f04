// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { placeRoutes } from "./outside-places/place.routes.tsx";
import { welcomeRoutes } from "./welcome/welcome.routes.tsx";

export const makingRoomRoutes = new Hono<AppEnv>().route("/", welcomeRoutes).route("/", placeRoutes);
