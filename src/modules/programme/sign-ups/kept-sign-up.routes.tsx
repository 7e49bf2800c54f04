// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  personOf,
  withAsker,
  withAskersForm,
} from "#platform/http";
import { linkGone } from "../asking/own-link.tsx";
import { giveBackSignUp, keepSignUp, replaceLink } from "./kept-sign-up.commands.ts";
import { findKept, getFormKey } from "./kept-sign-up.queries.ts";
import { withOwnSignUp } from "./own-sign-up.ts";
import { cancelSignUp } from "./sign-up.commands.ts";

type Change = (trx: Transaction, signUpId: string, personId: string) => Promise<void>;

/** A guest's sign-up becomes one of a person, and a guest's again; and what that person does with it at their place. */
export const keptSignUpRoutes = new Hono<AppEnv>()
  .post("/a/:token/bewaren", may(beSignedIn), async (c) => await changeByLink(c, keepSignUp))
  .post("/a/:token/losmaken", may(beSignedIn), async (c) => await changeByLink(c, giveBackSignUp))
  .post("/mijn-plek/aanmelding/:id/losmaken", may(beSignedIn), async (c) => {
    const kept = await asOwner(c, async (_trx, own) => own);
    await changeWhoseItIs(c, { signUpId: kept.id, formKey: kept.formKey }, giveBackSignUp);
    return toPlace(c);
  })
  .post("/mijn-plek/aanmelding/:id/afmelding", may(beSignedIn), async (c) => {
    await asOwner(c, async (trx, { id }) => await cancelSignUp(trx, id, c.var.now()));
    return toPlace(c);
  })
  .post("/mijn-plek/aanmelding/:id/nieuwe-link", may(beSignedIn), async (c) => {
    await asOwner(c, async (trx, { id }) => await replaceLink(trx, id));
    return toPlace(c);
  });

async function changeByLink(c: AppContext, change: Change): Promise<Response> {
  const own = await withOwnSignUp(c, async (trx, { signUpId }) => ({
    signUpId,
    formKey: await getFormKey(trx, signUpId),
  }));
  if (!own) return linkGone(c);
  await changeWhoseItIs(c, own, change);
  return c.redirect(inLanguage(c.var.language, `/a/${c.req.param("token")}`), 303);
}

async function changeWhoseItIs(
  c: AppContext,
  { signUpId, formKey }: { signUpId: string; formKey: string },
  change: Change,
): Promise<void> {
  const { id } = personOf(c);
  await withAskersForm(c, formKey, async (trx) => await change(trx, signUpId, id));
}

/** To anyone else it does not exist. */
async function asOwner<Result>(
  c: AppContext,
  work: (trx: Transaction, kept: { id: string; formKey: string }) => Promise<Result>,
): Promise<Result> {
  const asked = { signUpId: askedId(c), centreId: c.var.centre.id, personId: personOf(c).id };
  return await withAsker(c, async (trx) => await work(trx, (await findKept(trx, asked)) ?? notFound()));
}

function toPlace(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, "/mijn-plek"), 303);
}
