// SPDX-License-Identifier: EUPL-1.2
import {
  type AppContext,
  inLanguage,
  personalPage,
  personOf,
  statusOf,
  type TypedValues,
  withAsker,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { dayHere } from "../day-here.ts";
import { askableRoles, isContactRole, type RoleName } from "../persons/roles.ts";
import { myRolesPath } from "../roles/paths.ts";
import { type HeldRole, listOwnRequests, listOwnRoles, type OwnRequest } from "../roles/roles.queries.ts";
import { listOwnTasks } from "../tasks/task.queries.ts";
import { turnOf } from "../tasks/turn-words.ts";
import type { MyRequest } from "./my-requests.pages.tsx";
import { MyRolesPage, myRolesNews } from "./my-roles.pages.tsx";
import type { MyTask } from "./my-tasks.pages.tsx";

type Shown = { typed?: TypedValues; errors?: FieldErrors; refused?: "lastCoordinator" };

/** With something refused it is the answer to a form, and else the page itself. */
export async function showMyRoles(c: AppContext, { typed = {}, errors = {}, refused }: Shown = {}): Promise<Response> {
  const { t, language, centre } = c.var;
  const { id: personId, name } = personOf(c);
  const { roles, requests, tasks } = await withAsker(c, async (trx) => ({
    roles: await listOwnRoles(trx, personId),
    requests: await listOwnRequests(trx, personId),
    tasks: await listOwnTasks(trx, personId, c.var.now()),
  }));
  const view = (
    <MyRolesPage
      {...{ t, language, name, typed, errors, refused, centre: centre.frame.name }}
      path={inLanguage(language, myRolesPath)}
      roles={roles.map((role) => ({ ...role, since: dayHere(c, role.startedAt), isPaused: role.pausedAt !== null }))}
      offers={requests.filter((one) => one.askedBy === "centre" && one.answer === null).map((one) => inWords(c, one))}
      asked={requests.filter(({ askedBy }) => askedBy === "person").map((one) => inWords(c, one))}
      tasks={tasks.map((task) => taskHere(c, task))}
      askable={stillToAsk(roles, requests, centre.id)}
      done={myRolesNews.find((one) => one === c.req.query("gedaan"))}
    />
  );
  return personalPage(c, view, refused ? 422 : statusOf(errors));
}

/** What someone neither has here, nor has asked or been asked for. */
function stillToAsk(roles: readonly HeldRole[], requests: readonly OwnRequest[], centreId: string) {
  const taken = new Set<RoleName>([
    ...roles.filter((held) => held.centreId === centreId).map(({ role }) => role),
    ...requests.filter((one) => one.answer === null && one.centreId === centreId).map(({ role }) => role),
  ]);
  return askableRoles.filter((role) => !taken.has(role));
}

function inWords(c: AppContext, { role, organization, createdAt, ...request }: OwnRequest): MyRequest {
  return { ...request, role, organization: isContactRole(role) ? organization : null, day: dayHere(c, createdAt) };
}

function taskHere(c: AppContext, given: Awaited<ReturnType<typeof listOwnTasks>>[number]): MyTask {
  const isHere = given.centreId === c.var.centre.id;
  return { ...given, turn: turnOf(c, given), isAccepted: given.acceptedAt !== null, isHere };
}
