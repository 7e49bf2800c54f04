// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  personalPage,
  readForm,
  type TypedValues,
  withAsker,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { dayHere } from "../day-here.ts";
import { knowPeople } from "../permissions.ts";
import { isContactRole } from "../persons/roles.ts";
import { endRole } from "../roles/leaving.commands.ts";
import { myRolesPath, teamPath } from "../roles/paths.ts";
import { answerRequest, withdrawRequest } from "../roles/request.commands.ts";
import { answerForm } from "../roles/role.form.ts";
import { type RoleServices, tell } from "../roles/role.mails.ts";
import { listRequestsAt, listTeam } from "../roles/roles.queries.ts";
import { newColleagueForm } from "./team.form.ts";
import { TeamPage, teamNews } from "./team.pages.tsx";
import { offer, recordTeamReading, requestInWords } from "./team-view.ts";

type Shown = { typed?: TypedValues; errors?: FieldErrors; refused?: "lastCoordinator" };

export function teamRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(teamPath, may(knowPeople), async (c) => await showTeam(c, services))
    .post(teamPath, may(knowPeople), async (c) => {
      const form = await readForm(c, newColleagueForm);
      if (!form.ok) return await showTeam(c, services, { typed: form.typed, errors: form.errors });
      const { id: centreId, organizationId } = c.var.centre;
      return toTeam(c, await offer(c, services, { ...form.value, centreId, organizationId }));
    })
    .post(`${teamPath}/rollen/:id/einde`, may(knowPeople), async (c) => {
      const { centre, now } = c.var;
      const role = { roleId: askedId(c), centreId: centre.id };
      const outcome = await withAsker(c, async (trx) => await endRole(trx, role, now()));
      if (outcome === "unknown") return notFound();
      if (outcome === "lastCoordinator") return await showTeam(c, services, { refused: outcome });
      return toTeam(c, "?gedaan=ended");
    })
    .post(`${teamPath}/vragen/:id/antwoord`, may(knowPeople), async (c) => {
      return (await answer(c, services)) ? toTeam(c, "?gedaan=answered") : notFound();
    })
    .post(`${teamPath}/vragen/:id/intrekking`, may(knowPeople), async (c) => {
      const { centre } = c.var;
      const here = { centreId: centre.id };
      const withdrawn = await withAsker(c, async (trx) => await withdrawRequest(trx, askedId(c), here));
      return withdrawn ? toTeam(c, "?gedaan=withdrawn") : notFound();
    });
}

/** Whoever asked is told in the same transaction. Says whether something waited for it. */
async function answer(c: AppContext, services: RoleServices): Promise<boolean> {
  const form = await readForm(c, answerForm);
  if (!form.ok) return notFound();
  const given = { ...form.value, requestId: askedId(c), centreId: c.var.centre.id };
  return await withAsker(c, async (trx) => {
    const personId = await answerRequest(trx, given, c.var.now());
    if (personId) await tell(c, services, trx, "answered", [personId]);
    return personId !== null;
  });
}

/** With something refused it is the answer to a form, and else the page itself. */
async function showTeam(c: AppContext, services: RoleServices, shown: Shown = {}): Promise<Response> {
  const { centre, language, t } = c.var;
  const { team, requests } = await withAsker(c, async (trx) => ({
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
        since: dayHere(c, member.startedAt),
        isPaused: member.pausedAt !== null,
      }))}
      requests={requests.map((request) => requestInWords(c, request))}
      askedId={c.req.query("gevraagd")}
      done={teamNews.find((one) => one === c.req.query("gedaan"))}
      answerAddress={centre.origin + inLanguage(language, myRolesPath)}
      typed={shown.typed ?? {}}
      errors={shown.errors ?? {}}
    />
  );
  return personalPage(c, view, shown.errors || shown.refused ? 422 : 200);
}

function toTeam(c: AppContext, query: string): Response {
  return c.redirect(inLanguage(c.var.language, teamPath) + query, 303);
}
