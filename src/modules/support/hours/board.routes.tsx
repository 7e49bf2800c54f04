// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam } from "#modules/people";
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
import { putBackOnBoard, putOnBoard, takeFromBoard } from "./board.commands.ts";
import { boardForm } from "./board.form.ts";
import { placeOf } from "./board.ts";
import { findPlaces, boardPath as path, showBoard } from "./board.views.tsx";

/** Who would like to talk to somebody today: a name of choice and since when. */
export const boardRoutes = new Hono<AppEnv>()
  .get(path, may(beInTheTeam), async (c) => await showBoard(c, nothingSent))
  .post(path, may(beInTheTeam), async (c) => {
    const { centre, now, t } = c.var;
    const form = await readForm(c, boardForm);
    if (!form.ok) return await showBoard(c, form);
    const { hour, ...asked } = form.value;
    const place = placeOf((await findPlaces(c)).places, hour);
    if (!place) return await showBoard(c, { ...form, errors: { hour: t("support:hours.board.over") } });
    await withAsker(c, async (trx) => await putOnBoard(trx, { ...asked, ...place, centreId: centre.id }, now()));
    return toBoard(c);
  })
  .post(`${path}/:id/beurt`, may(beInTheTeam), async (c) => {
    const one = { centreId: c.var.centre.id, id: askedId(c) };
    const isTaken = await withAsker(c, async (trx) => await takeFromBoard(trx, one, c.var.now()));
    return isTaken ? toBoard(c, `?weg=${one.id}`) : notFound();
  })
  .post(`${path}/:id/terug`, may(beInTheTeam), async (c) => {
    const one = { centreId: c.var.centre.id, id: askedId(c) };
    const isBack = await withAsker(c, async (trx) => await putBackOnBoard(trx, one, c.var.now()));
    return isBack ? toBoard(c) : notFound();
  });

function toBoard(c: AppContext, query = ""): Response {
  return c.redirect(inLanguage(c.var.language, path) + query, 303);
}
