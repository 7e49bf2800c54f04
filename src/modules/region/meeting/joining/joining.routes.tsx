// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listHousesOfRegion, listOtherRegions } from "#modules/network";
import { house, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  readForm,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { answerJoining, askToJoin, startOwnRegion, withdrawJoining } from "./joining.commands.ts";
import { joiningForm, ownRegionForm } from "./joining.form.ts";
import { hasJoining } from "./joining.queries.ts";
import { showJoining } from "./joining.views.tsx";

const path = "/team/regio/beginnen/andere";

/** A house goes on by itself, or with the houses of another region after one of them said yes. */
export const joiningRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showJoining(c, nothingSent))
  .post(`${path}/eigen`, may(bringTogether), async (c) => {
    const { db, centre, language, now } = c.var;
    const form = await readForm(c, ownRegionForm);
    if (!form.ok) return await showJoining(c, form);
    if ((await listHousesOfRegion(db, centre.regionId)).length < 2) return toPage(c, "own");
    const started = { centreId: centre.id, id: form.value.formKey, name: form.value.name };
    await withActor(db, house, async (trx) => await startOwnRegion(trx, started, now()));
    return c.redirect(inLanguage(language, "/team/regio/beginnen"), 303);
  })
  .post(`${path}/vraag`, may(bringTogether), async (c) => {
    const { db, centre, now } = c.var;
    const others = await listOtherRegions(db, centre.regionId);
    const form = await readForm(c, joiningForm(others.map(({ id }) => id)));
    if (!form.ok) return await showJoining(c, form);
    const asked = { centreId: centre.id, regionId: form.value.region, formKey: form.value.formKey };
    await withAsker(c, async (trx) => await askToJoin(trx, asked, now()));
    return toPage(c, "asked");
  })
  .post(`${path}/terug`, may(bringTogether), async (c) => {
    await withAsker(c, async (trx) => await withdrawJoining(trx, c.var.centre.id, c.var.now()));
    return toPage(c, "withdrawn");
  })
  .post(`${path}/vragen/:id/ja`, may(bringTogether), async (c) => await answer(c, "yes"))
  .post(`${path}/vragen/:id/nee`, may(bringTogether), async (c) => await answer(c, "no"));

async function answer(c: AppContext, said: "yes" | "no"): Promise<Response> {
  const { db, centre, now } = c.var;
  const id = askedId(c);
  if (!(await hasJoining(db, centre.regionId, id))) return notFound();
  const given = { id, regionId: centre.regionId, answer: said };
  await withActor(db, house, async (trx) => await answerJoining(trx, given, now()));
  return toPage(c, said);
}

function toPage(c: AppContext, done: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
