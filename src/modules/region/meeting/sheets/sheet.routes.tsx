// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, may } from "#platform/http";
import { blocks } from "../../map/activities.ts";
import { askedBlock } from "../asked-block.ts";
import { showPaper } from "./paper.views.tsx";
import { showPrinciples } from "./principles.views.tsx";
import { showSheet } from "./sheet.views.tsx";

/** What lies on the tables: the whole map on A3, a page per block to write on, and the six principles to talk about. */
export const sheetRoutes = new Hono<AppEnv>()
  .get("/regio/blad", may(anyone), async (c) => await showSheet(c))
  .get("/regio/papier", may(anyone), async (c) => await showPaper(c, "/regio/papier", blocks))
  .get("/regio/papier/:code", may(anyone), async (c) => {
    const block = askedBlock(c);
    return await showPaper(c, `/regio/papier/${block.code}`, [block]);
  })
  .get("/regio/uitgangspunten", may(anyone), async (c) => await showPrinciples(c));
