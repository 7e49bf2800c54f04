// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { VNode } from "preact";
import { type AppContext, type AppEnv, anyone, may, notFound, sharedPage } from "#platform/http";
import { tools } from "../area/tools.ts";
import { SheetListPage, SheetPage } from "./sheets.pages.tsx";

const path = "/mijn-plek/kluis/papier";

/** Every tool as an empty sheet, the same for everybody: nobody has to say who they are to write with a pen. */
export const sheetsRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    return await sharedPage(c, path, async () => kept(c, <SheetListPage t={c.var.t} language={c.var.language} />));
  })
  .get(`${path}/:tool`, may(anyone), async (c) => {
    const tool = tools.find(({ code }) => code === c.req.param("tool")) ?? notFound();
    const view = <SheetPage t={c.var.t} language={c.var.language} tool={tool} />;
    return await sharedPage(c, `${path}/${tool.code}`, async () => kept(c, view));
  });

function kept(c: AppContext, view: VNode) {
  return { view, until: c.var.now().add({ hours: 24 }) };
}
