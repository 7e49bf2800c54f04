// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { Doors } from "../paths/doors.ts";
import { commitmentRoutes } from "./commitment.routes.tsx";
import { contactRoutes } from "./contact.routes.tsx";
import { lookBackRoutes, ownLookBackRoutes } from "./look-back.routes.tsx";
import { otherWordsRoutes } from "./other-words.routes.tsx";

/** What happens on a path. */
export function followingRoutes(doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route("/", doors.all(contactRoutes))
    .route("/", doors.all(commitmentRoutes))
    .route("/", doors.all(lookBackRoutes))
    .route("/", doors.ofHolder(ownLookBackRoutes))
    .route("/", doors.ofPeer(otherWordsRoutes));
}
