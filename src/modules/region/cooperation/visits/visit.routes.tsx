// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  keptPage,
  keyToUse,
  may,
  notFound,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { publicHref, publicPath, teamHref, teamPath } from "../writing/links.ts";
import { getOwnOrganization, listOrganizations, type NamedOrganization } from "../writing/organizations.queries.ts";
import { changeVisit, removeVisit, tellVisit } from "./visit.commands.ts";
import { visitForm } from "./visit.form.ts";
import { ChangeVisitPage, TeamVisitsPage, VisitsPage } from "./visit.pages.tsx";
import { findVisit, listVisits, listVisitsForEveryone, type Visit } from "./visit.queries.ts";

const path = `${publicPath}/bezoeken`;
const team = `${teamPath}/bezoeken`;

export const visitRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const { t, language, db, centre, now } = c.var;
    return await keptPage(c, path, async () => {
      const visits = await listVisitsForEveryone(db, centre.regionId);
      const back = { href: publicHref(c), label: t("region:cooperation.title") };
      return { view: <VisitsPage {...{ t, language, visits, back }} />, until: now().add({ hours: 24 }) };
    });
  })
  .get(team, may(bringTogether), async (c) => {
    const from = await getOwnOrganization(c.var.db, c.var.centre.id);
    return await showVisits(c, { typed: { from, visitedOn: todayOf(c) }, errors: {} });
  })
  .post(team, may(bringTogether), async (c) => {
    const sent = await readForm(c, visitForm(await organizationsHere(c), todayOf(c)));
    if (!sent.ok) return await showVisits(c, sent);
    const visit = { ...sent.value, regionId: c.var.centre.regionId };
    await withAsker(c, async (trx) => await tellVisit(trx, visit));
    return toVisits(c);
  })
  .get(`${team}/:id`, may(bringTogether), async (c) => {
    const visit = await askedVisit(c);
    const { fromId: from, toId: to, visitedOn, struck, next, readers } = visit;
    return await showChange(c, visit, { typed: { from, to, visitedOn, struck, next, readers }, errors: {} });
  })
  .post(`${team}/:id`, may(bringTogether), async (c) => {
    const visit = await askedVisit(c);
    const sent = await readForm(c, visitForm(await organizationsHere(c), todayOf(c)));
    if (!sent.ok) return await showChange(c, visit, sent);
    const { formKey: _, ...facts } = sent.value;
    await withAsker(c, async (trx) => await changeVisit(trx, c.var.centre.regionId, visit.id, facts));
    return toVisits(c);
  })
  .post(`${team}/:id/weg`, may(bringTogether), async (c) => {
    const visit = await askedVisit(c);
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showChange(c, visit, sent);
    await withAsker(c, async (trx) => await removeVisit(trx, c.var.centre.regionId, visit.id));
    return toVisits(c);
  });

async function organizationsHere(c: AppContext): Promise<NamedOrganization[]> {
  return await withAsker(c, async (trx) => await listOrganizations(trx, c.var.centre.regionId));
}

async function askedVisit(c: AppContext): Promise<Visit> {
  return (await findVisit(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toVisits(c: AppContext): Response {
  return c.redirect(teamHref(c, "/bezoeken?gedaan"), 303);
}

async function showVisits(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const view = (
    <TeamVisitsPage
      {...sent}
      {...{ t, language }}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      organizations={await organizationsHere(c)}
      visits={await listVisits(db, centre.regionId)}
      hrefOf={({ id }) => teamHref(c, `/bezoeken/${id}`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

async function showChange(c: AppContext, visit: Visit, sent: Sent): Promise<Response> {
  const { t } = c.var;
  const view = (
    <ChangeVisitPage
      {...sent}
      {...{ t, visit }}
      back={{ href: teamHref(c, "/bezoeken"), label: t("region:cooperation.visits.title") }}
      formKey={keyToUse(sent.typed)}
      organizations={await organizationsHere(c)}
      removeHref={teamHref(c, `/bezoeken/${visit.id}/weg`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
