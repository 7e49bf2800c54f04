// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { type AppContext, type AppEnv, inLanguage, may, personalPage, todayOf } from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { listCovenants } from "../covenants/covenant.queries.ts";
import { listDueActions } from "../meeting-tables/agenda.queries.ts";
import { listMeetingsAhead, listTables } from "../meeting-tables/network-table.queries.ts";
import { teamHref, teamPath } from "../writing/links.ts";
import { TeamOverviewPage } from "./team-overview.pages.tsx";

const pages = [
  { key: "visits", path: "/bezoeken", title: "region:cooperation.visits.title" },
  { key: "referring", path: "/verwijzen", title: "region:cooperation.referring.title" },
  { key: "expecting", path: "/ervaringsdeskundige", title: "region:cooperation.expecting.title" },
  { key: "polling", path: "/peilingen", title: "region:cooperation.polling.teamTitle" },
] as const;

export const teamOverviewRoutes = new Hono<AppEnv>().get(teamPath, may(bringTogether), async (c) => {
  const { t, db, language, centre } = c.var;
  const { regionId } = centre;
  const today = todayOf(c);
  const meetings = await listMeetingsAhead(db, regionId, today);
  const view = (
    <TeamOverviewPage
      {...{ t, language, today }}
      back={{ href: inLanguage(language, "/team"), label: t("region:cooperation.team.toTeam") }}
      meetings={meetings.map(({ id, table, heldOn }) => ({
        ...{ table, heldOn, href: teamHref(c, `/bijeenkomsten/${id}`) },
      }))}
      due={await listDueActions(db, regionId, today)}
      actionHref={({ id }) => teamHref(c, `/acties/${id}`)}
      covenants={await covenantLines(c)}
      tables={await tableLines(c)}
      links={pages.map(({ key, path, title }) => ({
        ...{ href: teamHref(c, path), label: t(title), hint: t(`region:cooperation.team.hints.${key}`) },
      }))}
      newHrefs={{ covenant: teamHref(c, "/convenanten/nieuw"), table: teamHref(c, "/overleggen/nieuw") }}
    />
  );
  return personalPage(c, view);
});

async function covenantLines(c: AppContext) {
  const { t, db, centre } = c.var;
  return (await listCovenants(db, centre.regionId)).map(({ id, title, shownAt }) => ({
    ...{ name: title, href: teamHref(c, `/convenanten/${id}`) },
    tag: shownAt === null ? t("region:cooperation.covenant.hiddenTag") : null,
  }));
}

async function tableLines(c: AppContext) {
  const { t, db, centre } = c.var;
  return (await listTables(db, centre.regionId)).map(({ id, name, endedOn }) => ({
    ...{ name, href: teamHref(c, `/overleggen/${id}`) },
    tag: endedOn === null ? null : t("region:cooperation.tables.endedTag"),
  }));
}
