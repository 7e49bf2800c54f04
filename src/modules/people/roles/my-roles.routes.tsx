// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type * as z from "zod";
import { asHouse, type Transaction } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, limit, limited, may, notFound, readForm } from "#platform/http";
import { beSignedIn } from "../permissions.ts";
import type { EndOfRole } from "../team/role.ts";
import { type RoleServices, tell } from "./answering.ts";
import type { Done } from "./my-roles.pages.tsx";
import { myRolesPath, showMyRoles } from "./my-roles.views.tsx";
import { answerOffer, askForRole, withdrawRequest } from "./request.commands.ts";
import { endOwnRole, pauseRole, takePart, takeUpRole } from "./role.commands.ts";
import { answerForm, askForm } from "./role.form.ts";
import { listCoordinatorIds } from "./roles.queries.ts";
import { answerTask } from "./task.commands.ts";
import { askedId, change } from "./team-view.ts";

const asking = limited(limit({ what: "ask-role", most: 60, perMinutes: 60, per: "person" }));

/** One's own roles: each step is one tap, and nothing asks why. */
export function myRolesRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(myRolesPath, may(beSignedIn), async (c) => await showMyRoles(c))
    .post(myRolesPath, may(beSignedIn), asking, async (c) => {
      const form = await readForm(c, askForm);
      if (!form.ok) return await showMyRoles(c, { typed: form.typed, errors: form.errors });
      return toMyRoles(c, await askFor(c, services, form.value));
    })
    .post(`${myRolesPath}/:id/pauze`, may(beSignedIn), async (c) => {
      return await leave(c, "paused", async (trx) => await pauseRole(trx, ownRole(c), c.var.now()));
    })
    .post(`${myRolesPath}/:id/hervatting`, may(beSignedIn), async (c) => {
      const takenUp = await change(c, async (trx) => await takeUpRole(trx, ownRole(c)));
      return takenUp ? toMyRoles(c, "takenUp") : notFound();
    })
    .post(`${myRolesPath}/:id/einde`, may(beSignedIn), async (c) => {
      return await leave(c, "ended", async (trx) => await endOwnRole(trx, ownRole(c), c.var.now()));
    })
    .post(`${myRolesPath}/vragen/:id/antwoord`, may(beSignedIn), async (c) => {
      const { answer } = await askedAnswer(c);
      const own = { requestId: askedId(c), personId: me(c).id, answer };
      const answered = await change(c, async (trx) => await answerOffer(trx, own, c.var.now()));
      return answered ? toMyRoles(c, answer === "yes" ? "begun" : "declined") : notFound();
    })
    .post(`${myRolesPath}/vragen/:id/intrekking`, may(beSignedIn), async (c) => {
      const own = { personId: me(c).id };
      const withdrawn = await change(c, async (trx) => await withdrawRequest(trx, askedId(c), own));
      return withdrawn ? toMyRoles(c, "withdrawn") : notFound();
    })
    .post(`${myRolesPath}/taken/:id/antwoord`, may(beSignedIn), async (c) => {
      const { answer } = await askedAnswer(c);
      const own = { taskId: askedId(c), personId: me(c).id, answer };
      const answered = await change(c, async (trx) => await answerTask(trx, own, c.var.now()));
      return answered ? toMyRoles(c, answer === "yes" ? "begun" : "declined") : notFound();
    });
}

async function askFor(c: AppContext, services: RoleServices, asked: z.output<typeof askForm>): Promise<Done> {
  const { id: centreId, organizationId } = c.var.centre;
  const { id: personId, name } = me(c);
  const { role, words } = asked;
  if (role === "participant") {
    await change(c, async (trx) => await takePart(trx, { personId, organizationId, centreId }, c.var.now()));
    return "begun";
  }
  const request = { personId, name, role, words, organizationId, centreId };
  await change(c, async (trx) => {
    const made = await askForRole(trx, request, c.var.now());
    if (made?.isNew) await tellCoordinators(c, services, trx);
  });
  return "asked";
}

async function tellCoordinators(c: AppContext, services: RoleServices, trx: Transaction): Promise<void> {
  const coordinators = await asHouse(trx, async () => await listCoordinatorIds(trx, c.var.centre.id));
  await tell(c, services, trx, "wanted", coordinators);
}

async function leave(c: AppContext, done: Done, step: (trx: Transaction) => Promise<EndOfRole>): Promise<Response> {
  const outcome = await change(c, step);
  if (outcome === "unknown") return notFound();
  return outcome === "ended" ? toMyRoles(c, done) : await showMyRoles(c, { refused: outcome });
}

function ownRole(c: AppContext) {
  return { roleId: askedId(c), personId: me(c).id };
}

function me(c: AppContext) {
  return c.var.person ?? notFound();
}

async function askedAnswer(c: AppContext) {
  const form = await readForm(c, answerForm);
  return form.ok ? form.value : notFound();
}

function toMyRoles(c: AppContext, done: Done): Response {
  return c.redirect(inLanguage(c.var.language, `${myRolesPath}?gedaan=${done}`), 303);
}
