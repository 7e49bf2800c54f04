// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  newFormKey,
  personalPage,
  readForm,
} from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { linkGone } from "../../asking/own-link.tsx";
import { withOwnSignUp } from "../../sign-ups/own-sign-up.ts";
import type { PersonalSignUp } from "../../sign-ups/sign-up.queries.ts";
import { hrefOfCalendar } from "./calendar-links.ts";
import { withCalendar } from "./own-calendar.ts";
import { addEntry, makeCalendar } from "./personal-calendar.commands.ts";
import { subscribeForm, tokenIn } from "./personal-calendar.form.ts";
import { SubscribePage } from "./personal-calendar.pages.tsx";

/** From the page of a sign-up to a calendar that follows it. */
export const subscribeRoutes = new Hono<AppEnv>()
  .get("/a/:token/abonneren", may(anyone), async (c) => {
    const signUp = await ownSignUp(c);
    return signUp ? formPage(c, signUp, { formKey: newFormKey() }) : linkGone(c);
  })
  .post("/a/:token/abonneren", may(anyone), async (c) => {
    const signUp = await ownSignUp(c);
    if (!signUp) return linkGone(c);
    const form = await readForm(c, subscribeForm);
    if (!form.ok) return again(c, signUp, "", "programme:feeds.personal.problem.noCalendar");
    const { calendar: typed, formKey } = form.value;
    const put = typed === "" ? await putInNew(c, signUp, formKey) : await putInKnown(c, signUp, typed);
    return "problem" in put ? again(c, signUp, typed, put.problem) : c.redirect(hrefOfCalendar(c, put), 303);
  });

type Put = { id: string; linkVersion: number } | { problem: TextKey };

async function putInNew(c: AppContext, signUp: PersonalSignUp, formKey: string): Promise<Put> {
  const { db, now } = c.var;
  const { signUpId, linkVersion, centreId } = signUp;
  return await withActor(db, { kind: "guest", subjectId: signUpId, formKey }, async (trx) => {
    const calendar = await makeCalendar(trx, { centreId, personId: null, formKey }, now());
    await addEntry(trx, { id: calendar.id, centreId }, { id: signUpId, version: linkVersion }, now());
    return calendar;
  });
}

async function putInKnown(c: AppContext, { signUpId, linkVersion }: PersonalSignUp, typed: string): Promise<Put> {
  const token = tokenIn(typed, "agenda") ?? "";
  const put = await withCalendar(c, token, "page", async (trx, calendar): Promise<Put> => {
    const outcome = await addEntry(trx, calendar, { id: signUpId, version: linkVersion }, c.var.now());
    return outcome === "added" ? calendar : { problem: "programme:feeds.personal.problem.full" };
  });
  return put ?? { problem: "programme:feeds.personal.problem.noCalendar" };
}

async function ownSignUp(c: AppContext): Promise<PersonalSignUp | null> {
  return await withOwnSignUp(c, async (_trx, signUp) => signUp);
}

function again(c: AppContext, signUp: PersonalSignUp, typed: string, problem: TextKey): Response {
  return formPage(c, signUp, { formKey: newFormKey(), typed, problem: c.var.t(problem) }, 422);
}

type FormState = { formKey: string; typed?: string; problem?: string };

function formPage(c: AppContext, { title }: PersonalSignUp, state: FormState, status = 200): Response {
  const back = inLanguage(c.var.language, `/a/${c.req.param("token")}`);
  return personalPage(c, <SubscribePage t={c.var.t} title={title} back={back} {...state} />, status);
}
