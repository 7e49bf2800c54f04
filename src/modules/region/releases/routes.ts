// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { releaseGivingRoutes } from "./giving.routes.tsx";
import { characteristicsPart } from "./known/characteristics-part.ts";
import { mapPart } from "./known/map-part.ts";
import { programmePart, visitsPart } from "./known/programme-parts.ts";
import { supportParts } from "./known/support-parts.ts";
import { releasePartRoutes } from "./parts.routes.tsx";
import { releaseReaderRoutes } from "./reader.routes.tsx";
import { releaseReadingRoutes } from "./reading.routes.tsx";
import { offerReleasePart } from "./release-part.ts";
import { releaseStepRoutes } from "./steps.routes.tsx";
import { releaseTeamRoutes } from "./team.routes.tsx";

for (const part of [programmePart, visitsPart, ...supportParts, mapPart, characteristicsPart]) offerReleasePart(part);

/** Every house has it: rule 13 holds whatever else it does. */
export const releaseRoutes = new Hono<AppEnv>()
  .route("/", releaseTeamRoutes)
  .route("/", releasePartRoutes)
  .route("/", releaseStepRoutes)
  .route("/", releaseGivingRoutes)
  .route("/", releaseReadingRoutes)
  .route("/", releaseReaderRoutes);
