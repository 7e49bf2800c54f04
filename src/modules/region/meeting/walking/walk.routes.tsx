// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { sayAtOnce } from "../../cells/sayings/saying.commands.ts";
import { bringTogether } from "../../permissions.ts";
import { askedBlock } from "../asked-block.ts";
import { sayOfBlockForm } from "../say-of-block.form.ts";
import { listColumns } from "../sheet-columns.queries.ts";
import { readStep, type Screen, stepPath, walkPath } from "./steps.ts";
import { showScreen, showWalk } from "./walk.views.tsx";

/** Through the map together, on a screen in a meeting: per block what is there, what is missing, and who knows something. */
export const walkRoutes = new Hono<AppEnv>()
  .get(walkPath, may(bringTogether), (c) => showWalk(c))
  .get(`${walkPath}/:block/:step`, may(bringTogether), async (c) => await showScreen(c, asked(c), nothingSent))
  .post(`${walkPath}/:block/:step`, may(bringTogether), async (c) => {
    const { db, centre, language, now } = c.var;
    const screen = asked(c);
    const form = await readForm(c, sayOfBlockForm(screen.block, await listColumns(db, centre.regionId)));
    if (!form.ok) return await showScreen(c, { ...screen, step: "knowing" }, form);
    const by = { regionId: centre.regionId, origin: "meeting", organizationId: null, saidOn: todayOf(c) } as const;
    await withAsker(c, async (trx) => await sayAtOnce(trx, form.value, by, now()));
    return c.redirect(inLanguage(language, `${stepPath(screen.block.code, "knowing")}?gedaan=said`), 303);
  });

function asked(c: AppContext): Screen {
  return { block: askedBlock(c, "block"), step: readStep(c.req.param("step") ?? "") ?? notFound() };
}
