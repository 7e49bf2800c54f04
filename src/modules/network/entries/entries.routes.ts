// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import type { ProgrammeBeside } from "../beside/beside.ts";
import { directoryListRoutes } from "./directory.routes.ts";
import { entryPageRoutes } from "./entry.routes.ts";
import { sheetRoutes } from "./sheet.routes.tsx";

/** The pages that people use. */
export const entriesRoutes = (programme: ProgrammeBeside) =>
  new Hono<AppEnv>()
    .route("/", directoryListRoutes(programme))
    .route("/", sheetRoutes)
    .route("/", entryPageRoutes(programme));
