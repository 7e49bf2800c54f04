// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { house, withActor } from "#platform/db";
import { type AppContext, type AppEnv, askedId, may, notFound, readForm, todayOf } from "#platform/http";
import { findEntryFacts } from "../keeping/entry-facts.queries.ts";
import { findOrganizationInside } from "../keeping/organization.queries.ts";
import { teamHref } from "../keeping/team-links.ts";
import { keepTheDirectory } from "../permissions.ts";
import { showDoubles, showEntries, showOrganizations } from "./double.views.tsx";
import { mergeOrganizations, mergeServices } from "./merge.commands.ts";
import { chosenFromOther, mergeForm, organizationFields } from "./merge.form.ts";
import { chosenFacts } from "./merged-facts.ts";
import { takeApart } from "./take-apart.commands.ts";

const path = "/team/wegwijzer/dubbel";

/** What may be the same, side by side. Nothing goes before somebody chose. */
export const doubleRoutes = new Hono<AppEnv>()
  .get(path, may(keepTheDirectory), async (c) => await showDoubles(c))
  .post(`${path}/samen/:id/los`, may(keepTheDirectory), async (c) => await takeApartAsked(c))
  .get(`${path}/organisaties/:id/:other`, may(keepTheDirectory), async (c) => {
    return showOrganizations(c, await askedOrganizations(c), {});
  })
  .post(`${path}/organisaties/:id/:other`, may(keepTheDirectory), async (c) => {
    const { stays, goes } = await askedOrganizations(c);
    const form = await readForm(c, mergeForm);
    if (!form.ok) return showOrganizations(c, { stays, goes }, form.errors);
    const chosen = chosenFromOther(form.typed, organizationFields);
    const pick = <Field extends (typeof organizationFields)[number]>(field: Field) =>
      (chosen.has(field) ? goes : stays)[field];
    const facts = {
      ...{ name: pick("name"), description: pick("description"), website: pick("website") },
      ...{ email: pick("email"), phone: pick("phone") },
    };
    const merge = { ...mergingOf(c), staysId: stays.id, goesId: goes.id, facts };
    const isDone = await withActor(c.var.db, house, async (trx) => await mergeOrganizations(trx, merge));
    return isDone ? c.redirect(teamHref(c, `/organisaties/${stays.id}?gedaan=merged`), 303) : notFound();
  })
  .get(`${path}/hulp/:id/:other`, may(keepTheDirectory), async (c) => await showEntries(c, await askedEntries(c), {}))
  .post(`${path}/hulp/:id/:other`, may(keepTheDirectory), async (c) => {
    const { stays, goes } = await askedEntries(c);
    const form = await readForm(c, mergeForm);
    if (!form.ok) return await showEntries(c, { stays, goes }, form.errors);
    const choice = chosenFromOther(form.typed, chosenFacts);
    const merge = { ...mergingOf(c), staysId: stays.id, goesId: goes.id, choice };
    const isDone = await withActor(c.var.db, house, async (trx) => await mergeServices(trx, merge));
    return isDone ? c.redirect(teamHref(c, `/hulp/${stays.id}?gedaan=merged`), 303) : notFound();
  });

async function takeApartAsked(c: AppContext): Promise<Response> {
  const asked = { ...mergingOf(c), mergeId: askedId(c) };
  const outcome = await withActor(c.var.db, house, async (trx) => await takeApart(trx, asked));
  return outcome === "gone" ? notFound() : c.redirect(teamHref(c, `/dubbel?gedaan=${outcome}`), 303);
}

function mergingOf(c: AppContext) {
  return { regionId: c.var.centre.regionId, today: todayOf(c), now: c.var.now() };
}

/** The first in the address stays, the other goes; a house never goes. */
async function askedOrganizations(c: AppContext) {
  const { db, centre } = c.var;
  const stays = (await findOrganizationInside(db, centre.regionId, askedId(c))) ?? notFound();
  const goes = (await findOrganizationInside(db, centre.regionId, askedId(c, "other"))) ?? notFound();
  return stays.id === goes.id || goes.isHouse ? notFound() : { stays, goes };
}

async function askedEntries(c: AppContext) {
  const { db, centre } = c.var;
  const stays = (await findEntryFacts(db, centre.regionId, askedId(c))) ?? notFound();
  const goes = (await findEntryFacts(db, centre.regionId, askedId(c, "other"))) ?? notFound();
  return stays.id === goes.id ? notFound() : { stays, goes };
}
