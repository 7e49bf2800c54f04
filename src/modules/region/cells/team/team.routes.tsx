// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { answerForm } from "../doubles/answer.form.ts";
import { answerDouble, noteTold } from "../doubles/double.commands.ts";
import { type DoubleInside, findDouble, listDoublesOf, listParties } from "../doubles/double.queries.ts";
import { teamRegionHref } from "../links.ts";
import { declineSaying, showSaying, takeBackSaying } from "../sayings/saying.commands.ts";
import { hasSaying } from "../sayings/saying.queries.ts";
import { showTeamRegion } from "./team.views.tsx";
import { showTeamDouble } from "./team-double.views.tsx";

const path = "/team/regio";

/** What waits to be read, what is double, and what stands on the map. */
export const teamRegionRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showTeamRegion(c))
  .post(`${path}/gezegd/:id/ja`, may(bringTogether), async (c) => {
    const which = await askedSaying(c);
    await withAsker(c, async (trx) => await showSaying(trx, which, c.var.now()));
    return c.redirect(teamRegionHref(c, "?gedaan=shown"), 303);
  })
  .post(`${path}/gezegd/:id/nee`, may(bringTogether), async (c) => {
    const which = await askedSaying(c);
    await withAsker(c, async (trx) => await declineSaying(trx, which, todayOf(c)));
    return c.redirect(teamRegionHref(c, "?gedaan=declined"), 303);
  })
  .post(`${path}/gezegd/:id/terug`, may(bringTogether), async (c) => {
    const which = await askedSaying(c);
    await withAsker(c, async (trx) => await takeBackSaying(trx, which, todayOf(c), c.var.now()));
    return c.redirect(teamRegionHref(c, "?gedaan=takenBack"), 303);
  })
  .get(`${path}/dubbel/:id`, may(bringTogether), async (c) => {
    return await showTeamDouble(c, await askedOwnDouble(c), nothingSent);
  })
  .post(`${path}/dubbel/:id`, may(bringTogether), async (c) => {
    const double = await askedOwnDouble(c);
    const { organizationId, regionId } = c.var.centre;
    const form = await readForm(c, answerForm);
    if (!form.ok) return await showTeamDouble(c, double, form);
    const answer = { regionId, organizationId, doubleId: double.id, ...form.value };
    await withAsker(c, async (trx) => await answerDouble(trx, answer, todayOf(c), c.var.now()));
    return c.redirect(teamRegionHref(c, "?gedaan=answered"), 303);
  })
  .post(`${path}/verteld/:id`, may(bringTogether), async (c) => {
    const organizationId = askedId(c);
    const doubles = await listDoublesOf(c.var.db, c.var.centre.regionId, organizationId);
    if (doubles.length === 0) return notFound();
    const ids = doubles.map(({ id }) => id);
    await withAsker(c, async (trx) => await noteTold(trx, organizationId, ids, todayOf(c)));
    return c.redirect(teamRegionHref(c, "?gedaan=told"), 303);
  });

async function askedSaying(c: AppContext): Promise<{ regionId: string; sayingId: string }> {
  const which = { regionId: c.var.centre.regionId, sayingId: askedId(c) };
  const isThere = await withAsker(c, async (trx) => await hasSaying(trx, which.regionId, which.sayingId));
  return isThere ? which : notFound();
}

/** The organization itself reads and answers it. */
async function askedOwnDouble(c: AppContext): Promise<DoubleInside> {
  const { db, centre } = c.var;
  const double = (await findDouble(db, centre.regionId, askedId(c))) ?? notFound();
  const parties = await listParties(db, [double.id]);
  return parties.some(({ organizationId }) => organizationId === centre.organizationId) ? double : notFound();
}
