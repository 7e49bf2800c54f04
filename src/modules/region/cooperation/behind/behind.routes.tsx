// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { behindKeeper, type Keeper } from "#modules/network";
import { type AppContext, type AppEnv, anyone, may, personalPage, todayOf } from "#platform/http";
import { listCovenantsOf } from "../covenants/covenant.queries.ts";
import { listOpenActionsOf } from "../meeting-tables/agenda.queries.ts";
import { listMeetings, listTablesOf } from "../meeting-tables/network-table.queries.ts";
import { behindHref, behindPath, publicHref } from "../writing/links.ts";
import { BehindPage } from "./behind.pages.tsx";

export const behindRoutes = new Hono<AppEnv>().get(behindPath, may(anyone), async (c) => {
  return await behindKeeper(c, async (keeper) => await showBehind(c, keeper));
});

async function showBehind(c: AppContext, { regionId, organizationId, organization }: Keeper): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const covenants = await listCovenantsOf(db, regionId, organizationId);
  const view = (
    <BehindPage
      {...{ t, language, organization, today: todayOf(c), centre: centre.frame.name }}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      backHref={publicHref(c)}
      covenants={covenants.map(({ id, title }) => ({ title, href: behindHref(c, `/convenanten/${id}`) }))}
      tables={await tablesOf(c, regionId, organizationId)}
      actions={await listOpenActionsOf(db, regionId, organizationId)}
      actionHref={({ id }) => behindHref(c, `/acties/${id}`)}
      links={[
        {
          href: behindHref(c, "/bezoeken"),
          label: t("region:cooperation.visits.title"),
          hint: t("region:cooperation.behind.visits"),
        },
        {
          href: behindHref(c, "/verwijzen"),
          label: t("region:cooperation.referring.title"),
          hint: t("region:cooperation.behind.referring"),
        },
      ]}
    />
  );
  return personalPage(c, view);
}

async function tablesOf(c: AppContext, regionId: string, organizationId: string) {
  const tables = await listTablesOf(c.var.db, regionId, organizationId);
  return await Promise.all(
    tables.map(async ({ id, name }) => {
      const meetings = await listMeetings(c.var.db, id);
      return {
        name,
        meetings: meetings.map((one) => ({ ...one, href: behindHref(c, `/bijeenkomsten/${one.id}`) })),
      };
    }),
  );
}
