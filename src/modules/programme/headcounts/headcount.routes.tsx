// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  limited,
  may,
  newFormKey,
  page,
  readForm,
} from "#platform/http";
import { withAsker } from "../asking/asker.ts";
import { keyToUse } from "../asking/form-fields.ts";
import { wordingOf } from "../asking/wording.ts";
import { askedDateId } from "../dates/asked-date.ts";
import { getDate } from "../dates/date.queries.ts";
import { dateSegment } from "../dates/date-segment.ts";
import { headcountLimit, ownPage } from "../sign-ups/join-request.ts";
import { joiningAddress } from "../sign-ups/joining-address.ts";
import { tellHeadcount } from "./headcount.commands.ts";
import { headcountForm } from "./headcount.form.ts";
import { HeadcountPage, type HeadcountState } from "./headcount.pages.tsx";
import { refuseHeadcount } from "./headcount.ts";

const path = "/programma/:slug/:date/laat-weten";

/** Saying with how many one comes, where that helps and no sign-up is needed. */
export const headcountRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const date = await getDate(c.var.db, await askedDateId(c));
    const segment = dateSegment(date);
    const address = joiningAddress(c.var.language, { joining: "tell-us", slug: date.slug, dateSegment: segment });
    if (address !== null && c.req.param("date") !== segment) return c.redirect(address, 302);
    const refused = refuseHeadcount(date, c.var.now()) ?? undefined;
    return await formPage(c, date.id, { formKey: newFormKey(), refused });
  })
  .post(path, may(anyone), limited(headcountLimit), guarded, async (c) => {
    const occurrenceId = await askedDateId(c);
    const { typed, ...form } = await readForm(c, headcountForm);
    const state = { formKey: keyToUse(typed), typed };
    if (!form.ok) return await formPage(c, occurrenceId, { ...state, errors: form.errors }, 422);
    const request = { ...form.value, occurrenceId };
    const outcome = await withAsker(c, async (trx) => {
      return await tellHeadcount(trx, request, c.var.now());
    });
    if ("refused" in outcome) return await formPage(c, occurrenceId, { ...state, ...outcome }, 422);
    return c.redirect(ownPage(c, "headcount", outcome.headcount), 303);
  });

async function formPage(c: AppContext, occurrenceId: string, state: HeadcountState, status = 200): Promise<Response> {
  const date = await getDate(c.var.db, occurrenceId);
  return page(c, <HeadcountPage {...wordingOf(c, date.zone)} {...state} date={date} />, status);
}
