// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { ComponentType } from "preact";
import type * as z from "zod";
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
import { acquaintForm } from "../acquainting/acquaint.form.ts";
import { AcquaintPage } from "../acquainting/acquaint.pages.tsx";
import { wordingOf } from "../asking/wording.ts";
import { askedToHear, hearingOffer } from "../hearing-again/asked-to-hear.ts";
import { signUpAndWish } from "../hearing-again/sign-up-and-wish.ts";
import { askedSeries } from "./asked-series.ts";
import { keeperOf, ownPage, signUpLimit } from "./join-request.ts";
import type { FormAgain, FormState } from "./joining.pages.tsx";
import { listDatesAheadOf } from "./series.queries.ts";
import type { SeriesPageProps, SeriesToShow } from "./series-facts.pages.tsx";
import type { SignUpRequest } from "./sign-up.commands.ts";
import { signUpForm } from "./sign-up.form.ts";
import { SeriesPage } from "./sign-up.pages.tsx";
import { decideSignUp } from "./sign-up.ts";

type PersonInForm = Pick<SignUpRequest, "formKey" | "name" | "email" | "phone" | "need" | "reminder"> & {
  keep?: "yes" | undefined;
  again?: string | undefined;
  parent?: "yes" | undefined;
};
type WayToJoin = {
  path: string;
  joining: "series" | "acquaint";
  form: z.ZodType<PersonInForm>;
  Page: ComponentType<SeriesPageProps>;
};

/** Signing up once for all dates of a series, and asking for a talk first where a group wants that. */
export const seriesRoutes = new Hono<AppEnv>()
  .route("/", routesOf({ path: "/programma/:slug/aanmelding", joining: "series", form: signUpForm, Page: SeriesPage }))
  .route(
    "/",
    routesOf({ path: "/programma/:slug/kennismaken", joining: "acquaint", form: acquaintForm, Page: AcquaintPage }),
  );

function routesOf(way: WayToJoin): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(way.path, may(anyone), async (c) => {
      const asked = await askedSeries(c, way.joining);
      if ("elsewhere" in asked) return c.redirect(asked.elsewhere, 302);
      const decision = decideSignUp(asked.series, c.var.now());
      return await formPage(c, way, asked.series, { formKey: newFormKey(), ...decision });
    })
    .post(way.path, may(anyone), limited(signUpLimit), guarded, async (c) => {
      const asked = await askedSeries(c, way.joining);
      if ("elsewhere" in asked) return c.redirect(asked.elsewhere, 303);
      return await answerForm(c, way, asked.series);
    });
}

async function answerForm(c: AppContext, way: WayToJoin, series: SeriesToShow): Promise<Response> {
  const form = await readForm(c, way.form);
  if (!form.ok) return await formAgain(c, way, series, form);
  const { keep, again, parent, ...person } = form.value;

  const of = { seriesId: series.id, centreId: c.var.centre.id, personId: keeperOf(c, keep) };
  const request = { ...person, ...of, language: c.var.language };
  const wish = again === undefined ? null : await askedToHear(c, series.id, { again, parent });
  if (wish && "errors" in wish) return await formAgain(c, way, series, { ...form, ...wish });
  const outcome = await signUpAndWish(c, request, wish);
  if ("refused" in outcome) return await formAgain(c, way, series, { ...form, ...outcome });
  return c.redirect(ownPage(c, "sign-up", outcome.signUp), 303);
}

async function formAgain(c: AppContext, way: WayToJoin, series: SeriesToShow, again: FormAgain): Promise<Response> {
  const { typed, errors, refused } = again;
  return await formPage(c, way, series, { formKey: keyToUse(typed), typed, errors, refused }, 422);
}

async function formPage(
  c: AppContext,
  { Page }: WayToJoin,
  series: SeriesToShow,
  state: FormState,
  status = 200,
): Promise<Response> {
  const dates = await listDatesAheadOf(c.var.db, series.id, c.var.now());
  const mayKeep = c.var.person !== null;
  const hearing = state.refused ? null : await hearingOffer(c, series.id, null);
  return page(c, <Page {...wordingOf(c)} {...state} {...{ series, dates, mayKeep, hearing }} />, status);
}
