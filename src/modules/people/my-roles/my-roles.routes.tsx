// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type * as z from "zod";
import { asHouse, type Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  personOf,
  readForm,
  withAsker,
} from "#platform/http";
import { beSignedIn } from "../permissions.ts";
import { endRole, type OwnRole, pauseRole, takeUpRole } from "../roles/leaving.commands.ts";
import { myRolesPath } from "../roles/paths.ts";
import { answerOffer, askForRole, withdrawRequest } from "../roles/request.commands.ts";
import { takePart } from "../roles/role.commands.ts";
import { answerForm, askForm } from "../roles/role.form.ts";
import { type RoleServices, tell } from "../roles/role.mails.ts";
import type { EndOfRole } from "../roles/role.ts";
import { listCoordinatorIds } from "../roles/roles.queries.ts";
import { answerTask } from "../tasks/task.commands.ts";
import type { Done } from "./my-roles.pages.tsx";
import { showMyRoles } from "./my-roles.views.tsx";

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
      return await settle(c, "takenUp", async (trx) => await takeUpRole(trx, ownRole(c)));
    })
    .post(`${myRolesPath}/:id/einde`, may(beSignedIn), async (c) => {
      return await leave(c, "ended", async (trx) => await endRole(trx, ownRole(c), c.var.now()));
    })
    .post(`${myRolesPath}/vragen/:id/antwoord`, may(beSignedIn), async (c) => {
      const { answer } = await askedAnswer(c);
      const own = { requestId: askedId(c), personId: personOf(c).id, answer };
      return await settle(c, newsOf(answer), async (trx) => await answerOffer(trx, own, c.var.now()));
    })
    .post(`${myRolesPath}/vragen/:id/intrekking`, may(beSignedIn), async (c) => {
      const own = { personId: personOf(c).id };
      return await settle(c, "withdrawn", async (trx) => await withdrawRequest(trx, askedId(c), own));
    })
    .post(`${myRolesPath}/taken/:id/antwoord`, may(beSignedIn), async (c) => {
      const { answer } = await askedAnswer(c);
      const own = { taskId: askedId(c), personId: personOf(c).id, answer };
      return await settle(c, newsOf(answer), async (trx) => await answerTask(trx, own, c.var.now()));
    });
}

async function askFor(c: AppContext, services: RoleServices, asked: z.output<typeof askForm>): Promise<Done> {
  const { centre, now } = c.var;
  const { id: personId, name } = personOf(c);
  const { role, words } = asked;
  const here = { personId, organizationId: centre.organizationId, centreId: centre.id };
  return await withAsker(c, async (trx) => {
    if (role === "participant") {
      await takePart(trx, here, now());
      return "begun";
    }
    const made = await askForRole(trx, { ...here, name, role, words }, now());
    if (made?.isNew) await tellCoordinators(c, services, trx);
    return "asked";
  });
}

async function tellCoordinators(c: AppContext, services: RoleServices, trx: Transaction): Promise<void> {
  const coordinators = await asHouse(trx, async () => await listCoordinatorIds(trx, c.var.centre.id));
  await tell(c, services, trx, "wanted", coordinators);
}

async function leave(c: AppContext, done: Done, step: (trx: Transaction) => Promise<EndOfRole>): Promise<Response> {
  const outcome = await withAsker(c, step);
  if (outcome === "unknown") return notFound();
  return outcome === "ended" ? toMyRoles(c, done) : await showMyRoles(c, { refused: outcome });
}

function ownRole(c: AppContext): OwnRole {
  return { roleId: askedId(c), personId: personOf(c).id };
}

/** What is not theirs, or is settled already, is not there. */
async function settle(c: AppContext, done: Done, step: (trx: Transaction) => Promise<boolean>): Promise<Response> {
  return (await withAsker(c, step)) ? toMyRoles(c, done) : notFound();
}

function newsOf(answer: "yes" | "notNow"): Done {
  return answer === "yes" ? "begun" : "declined";
}

async function askedAnswer(c: AppContext) {
  const form = await readForm(c, answerForm);
  return form.ok ? form.value : notFound();
}

function toMyRoles(c: AppContext, done: Done): Response {
  return c.redirect(inLanguage(c.var.language, `${myRolesPath}?gedaan=${done}`), 303);
}
