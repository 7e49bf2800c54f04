// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  formKey,
  inLanguage,
  limited,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import { linkToken } from "#platform/links";
import { type DateToJoin, findDateId, getDate, listOpenWithoutSignUp } from "./date.queries.ts";
import { dateSegment, readDateSegment } from "./date-segment.ts";
import { type SignedUp, signUp } from "./sign-up.commands.ts";
import { signUpForm } from "./sign-up.form.ts";
import { SignUpPage, type SignUpPageProps } from "./sign-up.pages.tsx";
import { decideSignUp } from "./sign-up.ts";

const path = "/programma/:slug/:date/aanmelding";

export const signUpRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const date = await getDate(c.var.db, await findDateIdOf(c));
    if (c.req.param("date") !== dateSegment(date)) return c.redirect(addressOf(c, date), 302);
    const decision = decideSignUp(date, c.var.now());
    return await formPage(c, date, { formKey: newFormKey(), ...decision });
  })
  .post(path, may(anyone), limited({ what: "sign-up", most: 60, perMinutes: 60 }), async (c) => {
    const occurrenceId = await findDateIdOf(c);
    const form = await readForm(c, signUpForm);
    if (!form.ok) return await formAgain(c, occurrenceId, form);
    const { filledTheHiddenField, ...person } = form.value;
    if (filledTheHiddenField) return await formAgain(c, occurrenceId, { ...form, refused: "unsure" });

    const request = { ...person, occurrenceId, centreId: c.var.centre.id, language: c.var.language };
    const actor = { ...c.var.actor, formKey: request.formKey };
    const outcome = await withActor(c.var.db, actor, async (trx) => await signUp(trx, request, c.var.now()));
    if ("refused" in outcome) return await formAgain(c, occurrenceId, { ...form, ...outcome });
    return c.redirect(personalLink(c, outcome.signUp), 303);
  });

async function findDateIdOf(c: AppContext): Promise<string> {
  const segment = readDateSegment(c.req.param("date") ?? "") ?? notFound();
  const slug = /^[a-z0-9-]+$/.exec(c.req.param("slug") ?? "")?.[0] ?? notFound();
  return (await findDateId(c.var.db, c.var.centre.id, { slug, ...segment }, c.var.now())) ?? notFound();
}

type Answer = Pick<SignUpPageProps, "errors" | "refused"> & { typed: TypedValues };

async function formAgain(c: AppContext, occurrenceId: string, { typed, errors, refused }: Answer): Promise<Response> {
  const date = await getDate(c.var.db, occurrenceId);
  return await formPage(c, date, { formKey: keyToUse(typed), typed, errors, refused }, 422);
}

type FormState = Pick<SignUpPageProps, "formKey" | "typed" | "errors" | "refused">;

async function formPage(c: AppContext, date: DateToJoin, state: FormState, status = 200): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const now = c.var.now();
  const openThatDay = await listOpenWithoutSignUp(db, centre.id, date.startsLocal.slice(0, 10), now);
  const wording = { t, language, today: localToday(now, date.zone) };
  return page(c, <SignUpPage {...wording} {...state} date={date} openThatDay={openThatDay} />, status);
}

/** The same form, sent again after a mistake was mended, stays the same form. */
function keyToUse(typed: TypedValues): string {
  const known = formKey.safeParse(typed.formKey);
  return known.success ? known.data : newFormKey();
}

function addressOf(c: AppContext, date: DateToJoin): string {
  return inLanguage(c.var.language, `/programma/${date.slug}/${dateSegment(date)}/aanmelding`);
}

function personalLink(c: AppContext, { id, linkVersion }: SignedUp): string {
  const token = linkToken(c.var.installation.keys, { kind: "sign-up", id, version: linkVersion });
  return inLanguage(c.var.language, `/a/${token}`);
}
