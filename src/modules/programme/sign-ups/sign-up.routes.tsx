// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, limited, may, newFormKey, page, readForm } from "#platform/http";
import { askedDateId } from "./asked-date.ts";
import { type DateToJoin, getDate, listOpenWithoutSignUp } from "./date.queries.ts";
import { dateSegment } from "./date-segment.ts";
import { joiningLimit, keyToUse, ownPage } from "./join-request.ts";
import type { FormAgain, FormState } from "./joining.pages.tsx";
import { joiningAddress } from "./joining-address.ts";
import { signUp } from "./sign-up.commands.ts";
import { signUpForm } from "./sign-up.form.ts";
import { SignUpPage } from "./sign-up.pages.tsx";
import { decideSignUp } from "./sign-up.ts";

const path = "/programma/:slug/:date/aanmelding";

export const signUpRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const date = await getDate(c.var.db, await askedDateId(c));
    const elsewhere = whereToJoin(c, date);
    if (elsewhere !== null) return c.redirect(elsewhere, 302);
    const decision = decideSignUp(date, c.var.now());
    return await formPage(c, date, { formKey: newFormKey(), ...decision });
  })
  .post(path, may(anyone), limited(joiningLimit("sign-up")), async (c) => {
    const occurrenceId = await askedDateId(c);
    const form = await readForm(c, signUpForm);
    if (!form.ok) return await formAgain(c, occurrenceId, form);
    const { filledTheHiddenField, ...person } = form.value;
    if (filledTheHiddenField) return await formAgain(c, occurrenceId, { ...form, refused: "unsure" });

    const request = { ...person, occurrenceId, centreId: c.var.centre.id, language: c.var.language };
    const actor = { ...c.var.actor, formKey: request.formKey };
    const outcome = await withActor(c.var.db, actor, async (trx) => await signUp(trx, request, c.var.now()));
    if ("refused" in outcome) return await formAgain(c, occurrenceId, { ...form, ...outcome });
    return c.redirect(ownPage(c, "sign-up", outcome.signUp), 303);
  });

async function formAgain(c: AppContext, occurrenceId: string, { typed, errors, refused }: FormAgain) {
  const date = await getDate(c.var.db, occurrenceId);
  return await formPage(c, date, { formKey: keyToUse(typed), typed, errors, refused }, 422);
}

async function formPage(c: AppContext, date: DateToJoin, state: FormState, status = 200): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const now = c.var.now();
  const openThatDay = await listOpenWithoutSignUp(db, centre.id, date.startsLocal.slice(0, 10), now);
  const wording = { t, language, today: localToday(now, date.zone) };
  return page(c, <SignUpPage {...wording} {...state} date={date} openThatDay={openThatDay} />, status);
}

/** The one address of this form, or of the form that this activity has instead. Null: here. */
function whereToJoin(c: AppContext, { joining, slug, ...date }: DateToJoin): string | null {
  const segment = dateSegment(date);
  const asksHere = joining === "sign-up" || joining === "walk-in"; // the form says itself that one just walks in
  if (asksHere && c.req.param("date") === segment) return null;
  return joiningAddress(c.var.language, { joining: asksHere ? "sign-up" : joining, slug, dateSegment: segment });
}
