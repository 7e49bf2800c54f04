// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  personalPage,
  readForm,
  withAsker,
} from "#platform/http";
import { askedActivity } from "../activities/asked-activity.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { recordReadingBy } from "../asking/asker.ts";
import { chooseWhoLeads } from "../permissions.ts";
import { chooseLeads } from "./lead.commands.ts";
import { listTeamWithLead } from "./lead.queries.ts";
import { LeadsPage } from "./leads.pages.tsx";

const chosenPeople = z.object({ person: z.preprocess((value) => [value ?? []].flat(), z.array(z.uuid())) });

/** `logDb` writes down that the coordinator read who is in the team. */
export function leadsRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team/programma/:id/wie", may(chooseWhoLeads), async (c) => {
      const { id, facts } = await askedActivity(c);
      const team = await readTeam(c, logDb, id);
      const view = (
        <LeadsPage
          t={c.var.t}
          title={facts.title}
          team={team.map(({ leadsSince, ...person }) => ({ ...person, leads: leadsSince !== null }))}
          isSaved={c.req.query("gedaan") === "saved"}
          links={{
            activity: teamActivityHref(c.var.language, id),
            team: inLanguage(c.var.language, "/team/mensen"),
          }}
        />
      );
      return personalPage(c, view);
    })
    .post("/team/programma/:id/wie", may(chooseWhoLeads), async (c) => {
      const { id } = await askedActivity(c);
      const form = await readForm(c, chosenPeople);
      if (!form.ok) return notFound(); // only this page names people, and it names them well
      await withAsker(c, async (trx) => await chooseLeads(trx, id, form.value.person, c.var.now()));
      return c.redirect(teamActivityHref(c.var.language, id, "/wie?gedaan=saved"), 303);
    });
}

async function readTeam(c: AppContext, logDb: Database, activityId: string) {
  const { centre, person } = c.var;
  const team = await withAsker(c, async (trx) => await listTeamWithLead(trx, centre.id, activityId));
  const aboutIds = team.map(({ id }) => id).filter((id) => id !== person?.id);
  await recordReadingBy(c, logDb, { what: "people.team", aboutIds });
  return team;
}
