// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam, lockNotice } from "#modules/people";
import { showTeamToday } from "#modules/programme";
import type { Database } from "#platform/db";
import { type AppEnv, inLanguage, may, personalPage, personOf } from "#platform/http";
import type { Identity } from "#platform/identity";
import { menuOfTeam } from "./team-menu.ts";
import { TeamStartPage } from "./team-start.pages.tsx";

/** Where the team begins: at today's programme, or without one at what there is to do. */
export function teamStartRoutes({ logDb, identity }: { logDb: Database; identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/team", may(beInTheTeam), async (c) => {
    const { t, language, centre } = c.var;
    const notice = await lockNotice(c, identity);
    if (centre.parts.has("programme")) return await showTeamToday(c, { logDb, notice });
    const { name } = personOf(c);
    const siteHref = inLanguage(language, "/");
    return personalPage(c, <TeamStartPage {...{ t, name, siteHref, notice }} links={menuOfTeam(c)} />);
  });
}
