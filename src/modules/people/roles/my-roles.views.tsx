// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, inLanguage, notFound, personalPage, type TypedValues } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { contactRoles, teamRoles } from "../persons/centres-of.ts";
import type { RoleName } from "../tables.ts";
import type { MyRequest } from "./my-requests.pages.tsx";
import { done, MyRolesPage } from "./my-roles.pages.tsx";
import type { MyTask } from "./my-tasks.pages.tsx";
import { type HeldRole, listOwnRequests, listOwnRoles, type OwnRequest } from "./roles.queries.ts";
import { listOwnTasks } from "./task.queries.ts";
import { turnOf } from "./turn-words.ts";

export const myRolesPath = "/mijn-plek/rollen";

type Shown = { typed?: TypedValues; errors?: FieldErrors; refused?: "lastCoordinator" };

/** With something refused it is the answer to a form, and else the page itself. */
export async function showMyRoles(c: AppContext, { typed = {}, errors = {}, refused }: Shown = {}): Promise<Response> {
  const { t, language, centre } = c.var;
  const { id: personId, name } = c.var.person ?? notFound();
  const { roles, requests, tasks } = await withActor(c.var.db, c.var.actor, async (trx) => ({
    roles: await listOwnRoles(trx, personId),
    requests: await listOwnRequests(trx, personId),
    tasks: await listOwnTasks(trx, personId, c.var.now()),
  }));
  const view = (
    <MyRolesPage
      {...{ t, name, typed, errors, refused, centre: centre.frame.name }}
      path={inLanguage(language, myRolesPath)}
      myPlaceHref={inLanguage(language, "/mijn-plek")}
      newsHref={inLanguage(language, "/beheer/nieuws")}
      roles={roles.map((role) => ({
        ...role,
        since: dayOf(c, role.startedAt),
        isPaused: role.pausedAt !== null,
      }))}
      offers={requests.filter((one) => one.askedBy === "centre" && one.answer === null).map((one) => inWords(c, one))}
      asked={requests.filter(({ askedBy }) => askedBy === "person").map((one) => inWords(c, one))}
      tasks={tasks.map((task) => taskHere(c, task))}
      askable={askableRoles(roles, requests, centre.id)}
      done={done.find((one) => one === c.req.query("gedaan"))}
    />
  );
  return personalPage(c, view, refused || Object.keys(errors).length > 0 ? 422 : 200);
}

/** What someone neither has here, nor has asked or been asked for. */
function askableRoles(roles: readonly HeldRole[], requests: readonly OwnRequest[], centreId: string) {
  const taken = new Set<RoleName>([
    ...roles.filter((held) => held.centreId === centreId).map(({ role }) => role),
    ...requests.filter((one) => one.answer === null && one.centreId === centreId).map(({ role }) => role),
  ]);
  return (["participant", ...teamRoles] as const).filter((role) => !taken.has(role));
}

function inWords(c: AppContext, { role, organization, createdAt, ...request }: OwnRequest): MyRequest {
  const isContact = (contactRoles as readonly RoleName[]).includes(role);
  return { ...request, role, organization: isContact ? organization : null, day: dayOf(c, createdAt) };
}

function taskHere(c: AppContext, given: Awaited<ReturnType<typeof listOwnTasks>>[number]): MyTask {
  const turn = turnOf(given, c.var.centre.timeZone, c.var.language);
  return { ...given, turn, isAccepted: given.acceptedAt !== null, isHere: given.centreId === c.var.centre.id };
}

function dayOf(c: AppContext, instant: Parameters<typeof localToday>[0]): string {
  return formatDate(localToday(instant, c.var.centre.timeZone), c.var.language);
}
