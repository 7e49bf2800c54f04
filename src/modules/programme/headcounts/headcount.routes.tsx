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
  type TypedValues,
  withAsker,
} from "#platform/http";
import { wordingOf } from "../asking/wording.ts";
import { askedDateId } from "../dates/asked-date.ts";
import { type DateToJoin, getDate } from "../dates/date.queries.ts";
import { headcountLimit, ownPage } from "../sign-ups/join-request.ts";
import { formElsewhere } from "../sign-ups/joining-address.ts";
import { tellHeadcount } from "./headcount.commands.ts";
import { headcountForm } from "./headcount.form.ts";
import { HeadcountPage, type HeadcountState } from "./headcount.pages.tsx";
import { refuseHeadcount } from "./headcount.ts";

const path = "/programma/:slug/:date/laat-weten";

type FormAgain = Pick<HeadcountState, "errors" | "refused"> & { typed: TypedValues };

/** Saying with how many one comes, where that helps and no sign-up is needed. */
export const headcountRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const date = await getDate(c.var.db, await askedDateId(c));
    const elsewhere = formElsewhere(c, { ...date, joining: "tell-us" }, "tell-us");
    if (elsewhere !== null) return c.redirect(elsewhere, 302);
    const refused = refuseHeadcount(date, c.var.now()) ?? undefined;
    return formPage(c, date, { formKey: newFormKey(), refused });
  })
  .post(path, may(anyone), limited(headcountLimit), guarded, async (c) => {
    const occurrenceId = await askedDateId(c);
    const form = await readForm(c, headcountForm);
    if (!form.ok) return await formAgain(c, occurrenceId, form);
    const request = { ...form.value, occurrenceId };
    const outcome = await withAsker(c, async (trx) => await tellHeadcount(trx, request, c.var.now()));
    if ("refused" in outcome) return await formAgain(c, occurrenceId, { ...form, ...outcome });
    return c.redirect(ownPage(c, "headcount", outcome.headcount), 303);
  });

async function formAgain(c: AppContext, occurrenceId: string, { typed, errors, refused }: FormAgain) {
  const date = await getDate(c.var.db, occurrenceId);
  return formPage(c, date, { formKey: keyToUse(typed), typed, errors, refused }, 422);
}

function formPage(c: AppContext, date: DateToJoin, state: HeadcountState, status = 200): Response {
  return page(c, <HeadcountPage {...wordingOf(c, date.zone)} {...state} date={date} />, status);
}
