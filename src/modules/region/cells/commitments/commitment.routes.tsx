// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  keptPage,
  may,
  notFound,
  readForm,
  type Sent,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { regionHref, teamRegionHref } from "../links.ts";
import { midnightOf } from "../midnight.ts";
import { isPlaceHere } from "../places.queries.ts";
import { sayingBegun } from "../sayings/asked-saying.ts";
import { commit, setStanding } from "./commitment.commands.ts";
import { commitmentForm, stateForm } from "./commitment.form.ts";
import { type Commitment, findCommitment, listCommitments } from "./commitment.queries.ts";
import { CommitmentsPage } from "./commitments.pages.tsx";
import { commitmentLines, showNewCommitment, showStanding } from "./commitments.views.tsx";

const path = "/team/regio/afspraken";

/** What was agreed on, for everybody; coordinators write it down, and how it stands. */
export const commitmentRoutes = new Hono<AppEnv>()
  .get("/regio/afspraken", may(anyone), async (c) => {
    return await keptPage(c, "/regio/afspraken", async () => {
      const lines = await commitmentLines(c, await listCommitments(c.var.db, c.var.centre.regionId));
      const view = <CommitmentsPage t={c.var.t} lines={lines} backHref={regionHref(c)} />;
      return { view, until: midnightOf(c) };
    });
  })
  .get(`${path}/nieuw`, may(bringTogether), async (c) => await showNewCommitment(c, sayingBegun(c)))
  .post(`${path}/nieuw`, may(bringTogether), async (c) => {
    const { db, centre, now } = c.var;
    const form = await readForm(c, commitmentForm);
    if (!form.ok) return await showNewCommitment(c, form);
    const { place } = form.value;
    if (place !== "" && !(await isPlaceHere(db, centre.regionId, place))) {
      const errors = { place: c.var.t("region:cells.problem.place") };
      return await showNewCommitment(c, { typed: form.typed, errors });
    }
    await withAsker(c, async (trx) => await commit(trx, centre.regionId, form.value, todayOf(c), now()));
    return c.redirect(teamRegionHref(c, "?gedaan=committed"), 303);
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await show(c, await askedCommitment(c)))
  .post(`${path}/:id`, may(bringTogether), async (c) => {
    const commitment = await askedCommitment(c);
    const form = await readForm(c, stateForm);
    if (!form.ok) return await show(c, commitment, form);
    const which = { regionId: c.var.centre.regionId, id: commitment.id };
    await withAsker(c, async (trx) => await setStanding(trx, which, form.value, todayOf(c)));
    return c.redirect(teamRegionHref(c, "?gedaan=standing"), 303);
  });

async function show(c: AppContext, commitment: Commitment, sent?: Sent): Promise<Response> {
  const back = { href: teamRegionHref(c), label: c.var.t("region:cells.team.title") };
  return await showStanding(c, { commitment, back, isGuarded: false }, sent);
}

async function askedCommitment(c: AppContext): Promise<Commitment> {
  return (await findCommitment(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}
