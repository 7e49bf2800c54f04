// SPDX-License-Identifier: EUPL-1.2

import { type Actor, withActor } from "#platform/db";
import { type AppContext, keyToUse, newFormKey, page, personalPage, readForm, type TypedValues } from "#platform/http";
import { wordingOf } from "../asking/wording.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import { askToBeMet } from "./arrival.commands.ts";
import { arrivalForm } from "./arrival.form.ts";
import { ArrivalPage, type ArrivalPageProps } from "./arrival.pages.tsx";
import { refuseArrival } from "./arrival.ts";
import { hrefOfArrival } from "./arrival-links.ts";

/** For which date someone asks, on whose behalf, and by which sign-up if they have one. */
export type Asking = {
  date: DateToJoin;
  actor: Actor;
  signUp: { id: string; name: string } | null;
  back: ArrivalPageProps["back"];
};

export function showArrivalForm(c: AppContext, asking: Asking): Response {
  const typed: TypedValues = asking.signUp ? { name: asking.signUp.name } : {};
  return formPage(c, asking, {
    formKey: newFormKey(),
    refused: refuseArrival(asking.date, c.var.now()) ?? undefined,
    typed,
  });
}

/** Reads the form, and goes on to the page that shows that somebody waits. */
export async function receiveArrival(c: AppContext, asking: Asking): Promise<Response> {
  const { db, centre, now } = c.var;
  const { date, actor, signUp } = asking;
  const form = await readForm(c, arrivalForm(date));
  const key = keyToUse(form.typed);
  if (!form.ok) return formPage(c, asking, { ...form, formKey: key }, 422);
  const refused = refuseArrival(date, now());
  if (refused) return formPage(c, asking, { ...form, formKey: key, refused }, 422);

  const facts = { occurrenceId: date.id, centreId: centre.id, day: date.startsLocal.slice(0, 10) };
  const request = { ...form.value, ...facts, signUpId: signUp?.id ?? null };
  const arrival = await withActor(db, { ...actor, formKey: form.value.formKey }, async (trx) => {
    return await askToBeMet(trx, request, now());
  });
  return c.redirect(hrefOfArrival(c, arrival), 303);
}

type FormState = Pick<ArrivalPageProps, "formKey" | "typed" | "errors" | "refused">;

function formPage(c: AppContext, { date, back, signUp }: Asking, state: FormState, status = 200): Response {
  const wording = wordingOf(c, date.zone);
  const view = (
    <ArrivalPage
      {...{ ...wording, date, back }}
      {...state}
      phone={c.var.centre.frame.phone}
      isToday={date.startsLocal.slice(0, 10) === wording.today}
    />
  );
  return signUp ? personalPage(c, view, status) : page(c, view, status);
}
