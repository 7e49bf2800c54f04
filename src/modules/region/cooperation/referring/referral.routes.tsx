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
import { changeReferralWay, removeReferralWay, tellReferralWay } from "./referral.commands.ts";
import { referralForm } from "./referral.form.ts";
import { ChangeWayPage, ReferralWaysPage, TeamWaysPage } from "./referral.pages.tsx";
import { findReferralWay, listReferralWays, type ReferralWay } from "./referral.queries.ts";

const path = `${publicPath}/verwijzen`;
const team = `${teamPath}/verwijzen`;

export const referralRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const { t, language, db, centre, now } = c.var;
    return await keptPage(c, path, async () => {
      const ways = await listReferralWays(db, centre.regionId);
      const back = { href: publicHref(c), label: t("region:cooperation.title") };
      return { view: <ReferralWaysPage {...{ t, language, ways, back }} />, until: now().add({ hours: 24 }) };
    });
  })
  .get(team, may(bringTogether), async (c) => {
    const from = await getOwnOrganization(c.var.db, c.var.centre.id);
    return await showWays(c, { typed: { from }, errors: {} });
  })
  .post(team, may(bringTogether), async (c) => {
    const sent = await readForm(c, referralForm(await organizationsHere(c)));
    if (!sent.ok) return await showWays(c, sent);
    const way = { ...sent.value, saidOn: todayOf(c), regionId: c.var.centre.regionId };
    await withAsker(c, async (trx) => await tellReferralWay(trx, way));
    return toWays(c);
  })
  .get(`${team}/:id`, may(bringTogether), async (c) => {
    const way = await askedWay(c);
    const { fromId: from, toId: to, how, helps } = way;
    return await showChange(c, way, { typed: { from, to, how, helps }, errors: {} });
  })
  .post(`${team}/:id`, may(bringTogether), async (c) => {
    const way = await askedWay(c);
    const sent = await readForm(c, referralForm(await organizationsHere(c)));
    if (!sent.ok) return await showChange(c, way, sent);
    const { formKey: _, ...said } = sent.value;
    const facts = { ...said, saidOn: todayOf(c) };
    await withAsker(c, async (trx) => await changeReferralWay(trx, c.var.centre.regionId, way.id, facts));
    return toWays(c);
  })
  .post(`${team}/:id/weg`, may(bringTogether), async (c) => {
    const way = await askedWay(c);
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showChange(c, way, sent);
    await withAsker(c, async (trx) => await removeReferralWay(trx, c.var.centre.regionId, way.id));
    return toWays(c);
  });

async function organizationsHere(c: AppContext): Promise<NamedOrganization[]> {
  return await withAsker(c, async (trx) => await listOrganizations(trx, c.var.centre.regionId));
}

async function askedWay(c: AppContext): Promise<ReferralWay> {
  return (await findReferralWay(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toWays(c: AppContext): Response {
  return c.redirect(teamHref(c, "/verwijzen?gedaan"), 303);
}

async function showWays(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const view = (
    <TeamWaysPage
      {...sent}
      {...{ t, language }}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      organizations={await organizationsHere(c)}
      ways={await listReferralWays(db, centre.regionId)}
      hrefOf={({ id }) => teamHref(c, `/verwijzen/${id}`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

async function showChange(c: AppContext, way: ReferralWay, sent: Sent): Promise<Response> {
  const { t } = c.var;
  const view = (
    <ChangeWayPage
      {...sent}
      {...{ t, way }}
      back={{ href: teamHref(c, "/verwijzen"), label: t("region:cooperation.referring.title") }}
      formKey={keyToUse(sent.typed)}
      organizations={await organizationsHere(c)}
      removeHref={teamHref(c, `/verwijzen/${way.id}/weg`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
