// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
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
import type { FieldErrors } from "#platform/ui";
import { knowPeople } from "../permissions.ts";
import { answerOfPerson, type RoleServices } from "../roles/answering.ts";
import { myRolesPath } from "../roles/my-roles.views.tsx";
import { offerRole, withdrawRequest } from "../roles/request.commands.ts";
import { roleMessage } from "../roles/role.mails.ts";
import { listRequestsAt } from "../roles/roles.queries.ts";
import { askedId, change, isContactRole, recordTeamReading, requestInWords } from "../roles/team-view.ts";
import { endRole } from "./team.commands.ts";
import { newColleagueForm } from "./team.form.ts";
import { TeamPage, teamNews } from "./team.pages.tsx";
import { listTeam } from "./team.queries.ts";

type Shown = { typed?: TypedValues; errors?: FieldErrors; refused?: "lastCoordinator" };

const path = "/team/mensen";

export function teamRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => await showTeam(c, services))
    .post(path, may(knowPeople), async (c) => {
      const form = await readForm(c, newColleagueForm);
      if (!form.ok) return await showTeam(c, services, { typed: form.typed, errors: form.errors });

      const { id: centreId, organizationId } = c.var.centre;
      const asked = await change(c, async (trx) => {
        const made = await offerRole(trx, { ...form.value, centreId, organizationId }, c.var.now());
        if (made?.isNew) await services.mail.queueMessage(trx, roleMessage(c, "asked", form.value.email), c.var.now());
        return made;
      });
      return toTeam(c, asked ? `?gevraagd=${asked.requestId}` : "");
    })
    .post(`${path}/rollen/:id/einde`, may(knowPeople), async (c) => {
      const role = { roleId: askedId(c), centreId: c.var.centre.id };
      const outcome = await change(c, async (trx) => await endRole(trx, role, c.var.now()));
      if (outcome === "unknown") return notFound();
      if (outcome === "lastCoordinator") return await showTeam(c, services, { refused: outcome });
      return toTeam(c, "?gedaan=ended");
    })
    .post(`${path}/vragen/:id/antwoord`, may(knowPeople), async (c) => {
      return (await answerOfPerson(c, services)) ? toTeam(c, "?gedaan=answered") : notFound();
    })
    .post(`${path}/vragen/:id/intrekking`, may(knowPeople), async (c) => {
      const here = { centreId: c.var.centre.id };
      const withdrawn = await change(c, async (trx) => await withdrawRequest(trx, askedId(c), here));
      return withdrawn ? toTeam(c, "?gedaan=withdrawn") : notFound();
    });
}

/** With something refused it is the answer to a form, and else the page itself. */
async function showTeam(c: AppContext, services: RoleServices, shown: Shown = {}): Promise<Response> {
  const { centre, language, t } = c.var;
  const { team, requests } = await change(c, async (trx) => ({
    team: await listTeam(trx, centre.id),
    requests: (await listRequestsAt(trx, centre.id)).filter(({ role }) => !isContactRole(role)),
  }));
  const teamIds = team.map(({ personId }) => personId);
  await recordTeamReading(c, services.logDb, [...teamIds, ...requests.map(({ personId }) => personId)]);
  const emails = await services.identity.findEmails(teamIds);
  const view = (
    <TeamPage
      {...{ t, language, refused: shown.refused }}
      team={team.map((member) => ({
        ...member,
        email: emails.get(member.personId) ?? "",
        since: localToday(member.startedAt, centre.timeZone),
        isPaused: member.pausedAt !== null,
      }))}
      requests={requests.map((request) => requestInWords(c, request))}
      askedId={c.req.query("gevraagd")}
      done={teamNews.find((one) => one === c.req.query("gedaan"))}
      answerAddress={centre.origin + inLanguage(language, myRolesPath)}
      addHref={inLanguage(language, path)}
      endHref={(id) => inLanguage(language, `${path}/rollen/${id}/einde`)}
      requestHref={(id) => inLanguage(language, `${path}/vragen/${id}`)}
      tasksHref={inLanguage(language, "/team/taken")}
      beheerHref={inLanguage(language, "/beheer")}
      contactsHref={inLanguage(language, "/team/contacten")}
      paperHref={(personId) => inLanguage(language, `/team/codekaart/${personId}`)}
      doorHref={inLanguage(language, "/team/deurtoestel")}
      typed={shown.typed ?? {}}
      errors={shown.errors ?? {}}
    />
  );
  return personalPage(c, view, shown.errors || shown.refused ? 422 : 200);
}

function toTeam(c: AppContext, query: string): Response {
  return c.redirect(inLanguage(c.var.language, path) + query, 303);
}
