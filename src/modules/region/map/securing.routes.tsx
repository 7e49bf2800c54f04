// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { asKeeper, behindKeeper, keeping, seeKeeper } from "#modules/network";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  may,
  notFound,
  page,
  personalPage,
  readForm,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../permissions.ts";
import { isActivity } from "./activities.ts";
import { sayHowSecured } from "./securing.commands.ts";
import { securingForm } from "./securing.form.ts";
import { findDoing } from "./securing.queries.ts";
import { type AskedDoing, securingPage, showDoings, toCell, toDoings } from "./securing.views.tsx";

const ofTeam = "/team/regio/zeker/:id/:activity/:municipality";
const ofKeeper = "/regio/bijhouden/:token/zeker";

/** Who brings the region together says how sure it is; and an organization says it of itself, behind its own link. */
export const securingRoutes = new Hono<AppEnv>()
  .get(ofTeam, may(bringTogether), async (c) => {
    const asked = await askedDoing(c, askedId(c));
    return page(c, await securingPage(c, asked, { back: toCell(c, asked.doing), isGuarded: false }));
  })
  .post(ofTeam, may(bringTogether), async (c) => {
    const { centre } = c.var;
    const asked = await askedDoing(c, askedId(c));
    const { doing } = asked;
    const form = await readForm(c, securingForm);
    if (!form.ok) {
      const view = await securingPage(c, asked, { back: toCell(c, doing), isGuarded: false, sent: form });
      return page(c, view, statusOf(form.errors));
    }
    const said = { regionId: centre.regionId, doing, saidOn: todayOf(c), saidBy: "team" } as const;
    await withAsker(c, async (trx) => await sayHowSecured(trx, said, form.value));
    return c.redirect(`${toCell(c, doing).href}?gezegd=1`, 303);
  })
  .get(ofKeeper, may(anyone), async (c) => await behindKeeper(c, async (keeper) => await showDoings(c, keeper)))
  .get(`${ofKeeper}/:activity/:municipality`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const asked = await askedDoing(c, keeper.organizationId);
      return personalPage(c, await securingPage(c, asked, { back: toDoings(c), isGuarded: true }));
    });
  })
  .post(`${ofKeeper}/:activity/:municipality`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const asked = await askedDoing(c, keeper.organizationId);
      const form = await readForm(c, securingForm);
      if (!form.ok) {
        const view = await securingPage(c, asked, { back: toDoings(c), isGuarded: true, sent: form });
        return personalPage(c, view, statusOf(form.errors));
      }
      const said = { regionId: keeper.regionId, doing: asked.doing, saidOn: todayOf(c), saidBy: "keeper" } as const;
      await withActor(c.var.db, asKeeper(keeper), async (trx) => {
        await seeKeeper(trx, keeper.id, c.var.now());
        await sayHowSecured(trx, said, form.value);
      });
      return c.redirect(`${toDoings(c).href}?gezegd=1`, 303);
    });
  });

/** Only of what this organization has there. */
async function askedDoing(c: AppContext, organizationId: string): Promise<AskedDoing> {
  const activity = c.req.param("activity") ?? "";
  const municipality = c.req.param("municipality") ?? "";
  if (!isActivity(activity)) notFound();
  const doing = { organizationId, activity, municipality };
  return { doing, said: (await findDoing(c.var.db, c.var.centre.regionId, doing)) ?? notFound() };
}
