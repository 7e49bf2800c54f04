// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import { type Database, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  personalPage,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import type { FieldErrors } from "#platform/ui";
import { beCoordinator } from "../permissions.ts";
import { recordReading } from "../reading/reading.commands.ts";
import { addPerson, endRole } from "./team.commands.ts";
import { newColleagueForm, roleId } from "./team.form.ts";
import { TeamPage } from "./team.pages.tsx";
import { listTeam, type TeamMember } from "./team.queries.ts";

type Shown = { typed?: TypedValues; errors?: FieldErrors; refused?: "lastCoordinator" };

type TeamServices = { identity: Identity; logDb: Database };

export function teamRoutes(services: TeamServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team/mensen", may(beCoordinator), async (c) => await showTeam(c, services))
    .post("/team/mensen", may(beCoordinator), async (c) => {
      const form = await readForm(c, newColleagueForm);
      if (!form.ok) return await showTeam(c, services, { typed: form.typed, errors: form.errors });

      const { id: centreId, organizationId } = c.var.centre;
      const colleague = { ...form.value, centreId, organizationId };
      const personId = await withActor(
        c.var.db,
        c.var.actor,
        async (trx) => await addPerson(trx, colleague, c.var.now()),
      );
      return c.redirect(inLanguage(c.var.language, `/team/mensen?nieuw=${personId}`), 303);
    })
    .post("/team/mensen/rollen/:id/einde", may(beCoordinator), async (c) => {
      const id = roleId.safeParse(c.req.param("id"));
      if (!id.success) return notFound();
      const role = { roleId: id.data, centreId: c.var.centre.id };
      const outcome = await withActor(c.var.db, c.var.actor, async (trx) => await endRole(trx, role, c.var.now()));
      if (outcome === "unknown") return notFound();
      if (outcome === "lastCoordinator") return await showTeam(c, services, { refused: outcome });
      return c.redirect(inLanguage(c.var.language, "/team/mensen?gestopt=1"), 303);
    });
}

/** With something refused it is the answer to a form, and else the page itself. */
async function showTeam(c: AppContext, services: TeamServices, shown: Shown = {}): Promise<Response> {
  const { centre, language, t } = c.var;
  const team = await withActor(c.var.db, c.var.actor, async (trx) => await listTeam(trx, centre.id));
  await logReading(c, services.logDb, team);
  const emails = await services.identity.findEmails(team.map(({ personId }) => personId));
  const view = (
    <TeamPage
      t={t}
      language={language}
      team={team.map((member) => ({
        ...member,
        email: emails.get(member.personId) ?? "",
        since: localToday(member.startedAt, centre.timeZone),
      }))}
      addedId={c.req.query("nieuw")}
      ended={c.req.query("gestopt") !== undefined}
      signInAddress={`${centre.origin}${inLanguage(language, "/inloggen")}`}
      addHref={inLanguage(language, "/team/mensen")}
      endHref={(id) => inLanguage(language, `/team/mensen/rollen/${id}/einde`)}
      typed={shown.typed ?? {}}
      errors={shown.errors ?? {}}
      refused={shown.refused}
    />
  );
  return personalPage(c, view, shown.errors || shown.refused ? 422 : 200);
}

async function logReading(c: AppContext, logDb: Database, team: TeamMember[]): Promise<void> {
  const { person: reader, centre } = c.var;
  if (!reader) return;
  const others = new Set(team.map(({ personId }) => personId).filter((id) => id !== reader.id));
  await recordReading(logDb, { reader, centreId: centre.id, what: "people.team", aboutIds: [...others] }, c.var.now());
}
