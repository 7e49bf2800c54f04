// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, anyone, askedId, may, notFound } from "#platform/http";
import { publicHref, publicPath } from "../holder.ts";
import { findRound } from "../rounds/round.queries.ts";
import { readPublicOutcome, showPublicOutcome, showTalkSheet } from "./outcome.views.tsx";

const path = `${publicPath}/:id`;

/** Where who asked chose that anyone may read it. */
export const publicOutcomeRoutes = new Hono<AppEnv>()
  .get(`${path}/uitkomst`, may(anyone), async (c) => await showPublicOutcome(c, await findShown(c)))
  .get(`${path}/gespreksblad`, may(anyone), async (c) => {
    const round = await findShown(c);
    const back = {
      href: publicHref(c, `/${round.id}/uitkomst`),
      label: c.var.t("region:characteristics.outcome.title"),
    };
    return await showTalkSheet(c, round, await readPublicOutcome(c, round), back);
  });

async function findShown(c: AppContext) {
  const round = await findRound(c.var.db, c.var.centre.id, askedId(c));
  return round && round.shownOn !== null ? round : notFound();
}
