// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  keyToUse,
  limited,
  may,
  newFormKey,
  page,
  readForm,
} from "#platform/http";
import { wordingOf } from "../asking/wording.ts";
import { askedDateId } from "../dates/asked-date.ts";
import { type DateToJoin, getDate, listOpenWithoutSignUp } from "../dates/date.queries.ts";
import { askedToHear, hearingOffer } from "../hearing-again/asked-to-hear.ts";
import { signUpAndWish } from "../hearing-again/sign-up-and-wish.ts";
import { keeperOf, ownPage, signUpLimit } from "./join-request.ts";
import type { FormAgain, FormState } from "./joining.pages.tsx";
import { formElsewhere } from "./joining-address.ts";
import { signUpForm } from "./sign-up.form.ts";
import { SignUpPage } from "./sign-up.pages.tsx";
import { decideSignUp } from "./sign-up.ts";

const path = "/programma/:slug/:date/aanmelding";

export const signUpRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const date = await getDate(c.var.db, await askedDateId(c));
    const joining = date.joining === "walk-in" ? "sign-up" : date.joining; // the form says itself that one just walks in
    const elsewhere = formElsewhere(c, { ...date, joining }, "sign-up");
    if (elsewhere !== null) return c.redirect(elsewhere, 302);
    const decision = decideSignUp(date, c.var.now());
    return await formPage(c, date, { formKey: newFormKey(), ...decision });
  })
  .post(path, may(anyone), limited(signUpLimit), guarded, async (c) => {
    const occurrenceId = await askedDateId(c);
    const form = await readForm(c, signUpForm);
    if (!form.ok) return await formAgain(c, occurrenceId, form);
    const { keep, again, parent, ...person } = form.value;

    const of = { occurrenceId, centreId: c.var.centre.id, personId: keeperOf(c, keep) };
    const request = { ...person, ...of, language: c.var.language };
    const wish =
      again === undefined ? null : await askedToHear(c, await activityOf(c, occurrenceId), { again, parent });
    if (wish && "errors" in wish) return await formAgain(c, occurrenceId, { ...form, ...wish });
    const outcome = await signUpAndWish(c, request, wish);
    if ("refused" in outcome) return await formAgain(c, occurrenceId, { ...form, ...outcome });
    return c.redirect(ownPage(c, "sign-up", outcome.signUp), 303);
  });

async function activityOf({ var: { db } }: AppContext, occurrenceId: string): Promise<string> {
  return (await getDate(db, occurrenceId)).activityId;
}

async function formAgain(c: AppContext, occurrenceId: string, { typed, errors, refused }: FormAgain) {
  const date = await getDate(c.var.db, occurrenceId);
  return await formPage(c, date, { formKey: keyToUse(typed), typed, errors, refused }, 422);
}

async function formPage(c: AppContext, date: DateToJoin, state: FormState, status = 200): Promise<Response> {
  const { db, centre, now } = c.var;
  const openThatDay = await listOpenWithoutSignUp(db, centre.id, date.startsLocal.slice(0, 10), now());
  const shown = { date, openThatDay, mayKeep: c.var.person !== null };
  const hearing = state.refused ? null : await hearingOffer(c, date.activityId, date.startsAt);
  return page(c, <SignUpPage {...wordingOf(c, date.zone)} {...state} {...shown} hearing={hearing} />, status);
}
