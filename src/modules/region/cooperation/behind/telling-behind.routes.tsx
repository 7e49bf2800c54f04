// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { asKeeper, behindKeeper, type Keeper, keeping } from "#modules/network";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  keyToUse,
  may,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { tellReferralWay } from "../referring/referral.commands.ts";
import { referralForm } from "../referring/referral.form.ts";
import { listReferralWays } from "../referring/referral.queries.ts";
import { tellVisit } from "../visits/visit.commands.ts";
import { visitForm } from "../visits/visit.form.ts";
import { listVisits } from "../visits/visit.queries.ts";
import { behindHref, behindPath } from "../writing/links.ts";
import { listOrganizations, type NamedOrganization } from "../writing/organizations.queries.ts";
import { submitted } from "./behind.ts";
import { ofTheirOwn } from "./of-their-own.ts";
import { VisitsBehindPage, WaysBehindPage } from "./telling-behind.pages.tsx";

const visits = `${behindPath}/bezoeken`;
const ways = `${behindPath}/verwijzen`;

export const tellingBehindRoutes = new Hono<AppEnv>()
  .get(visits, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const typed = { from: keeper.organizationId, visitedOn: todayOf(c) };
      return await showVisits(c, keeper, { typed, errors: {} });
    });
  })
  .post(visits, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const form = ofTheirOwn(visitForm(await organizationsHere(c, keeper), todayOf(c)), keeper);
      return await submitted(c, keeper, form, {
        again: async (sent) => await showVisits(c, keeper, sent),
        work: async (trx, visit) => await tellVisit(trx, { ...visit, regionId: keeper.regionId }),
        to: "/bezoeken",
      });
    });
  })
  .get(ways, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      return await showWays(c, keeper, { typed: { from: keeper.organizationId }, errors: {} });
    });
  })
  .post(ways, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const form = ofTheirOwn(referralForm(await organizationsHere(c, keeper)), keeper);
      return await submitted(c, keeper, form, {
        again: async (sent) => await showWays(c, keeper, sent),
        work: async (trx, way) => {
          await tellReferralWay(trx, { ...way, regionId: keeper.regionId, saidOn: todayOf(c) });
        },
        to: "/verwijzen",
      });
    });
  });

async function organizationsHere(c: AppContext, keeper: Keeper): Promise<NamedOrganization[]> {
  return await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    return await listOrganizations(trx, keeper.regionId);
  });
}

async function common(c: AppContext, keeper: Keeper, sent: Sent) {
  const { t, language } = c.var;
  const back = {
    href: behindHref(c),
    label: t("region:cooperation.behind.title", { organization: keeper.organization }),
  };
  const news = c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved");
  const organizations = await organizationsHere(c, keeper);
  return { ...sent, t, language, back, news, organizations, formKey: keyToUse(sent.typed) };
}

async function showVisits(c: AppContext, keeper: Keeper, sent: Sent): Promise<Response> {
  const told = await listVisits(c.var.db, keeper.regionId);
  const view = <VisitsBehindPage {...(await common(c, keeper, sent))} visits={told} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function showWays(c: AppContext, keeper: Keeper, sent: Sent): Promise<Response> {
  const told = await listReferralWays(c.var.db, keeper.regionId);
  const view = <WaysBehindPage {...(await common(c, keeper, sent))} ways={told} />;
  return personalPage(c, view, statusOf(sent.errors));
}
