// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { addDays, formatDay, formatTimeRange } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  keyToUse,
  may,
  newFormKey,
  personalPage,
  readForm,
  withAskersForm,
} from "#platform/http";
import { capitalize } from "#platform/i18n";
import { wordingOf } from "../asking/wording.ts";
import { seeWhoComes } from "../permissions.ts";
import { signUp } from "../sign-ups/sign-up.commands.ts";
import { deskForm } from "./desk.form.ts";
import { type ChoiceAtDesk, DeskPage } from "./desk.pages.tsx";
import { type DateAtDesk, listDatesAtDesk } from "./desk.queries.ts";
import { DeskFormPage, type DeskFormPageProps } from "./desk-form.pages.tsx";
import { deskHref, deskSignUpHref, slipHref } from "./desk-links.ts";
import { askedPlaces, formOf, type PlacesAtDesk } from "./places-at-desk.ts";

const daysAhead = 15;
const daysAheadWithWords = 26 * 7;
const path = "/team/programma/:id/datums/:date/aanmelding";

/** Signing up on behalf of whoever stands at the desk or is on the telephone, by the same rule as everyone. */
export const deskRoutes = new Hono<AppEnv>()
  .get("/team/aan-de-balie", may(seeWhoComes), async (c) => {
    const words = (c.req.query("q") ?? "").trim().slice(0, 80);
    const { today } = wordingOf(c);
    const range = { from: today, until: addDays(today, words ? daysAheadWithWords : daysAhead) };
    const dates = await listDatesAtDesk(c.var.db, c.var.centre.id, range, { words, now: c.var.now() });
    const { t, language } = c.var;
    const links = {
      self: deskHref(language),
      today: inLanguage(language, "/team"),
      code: inLanguage(language, "/code"),
    };
    return personalPage(c, <DeskPage t={t} days={byDay(c, dates)} words={words} links={links} />);
  })
  .get(path, may(seeWhoComes), async (c) => {
    const places = await askedPlaces(c);
    return showForm(c, places, { formKey: newFormKey(), refused: places.refused });
  })
  .post(path, may(seeWhoComes), async (c) => {
    const places = await askedPlaces(c);
    const form = await readForm(c, deskForm);
    if (!form.ok) return showForm(c, places, { ...form, formKey: keyToUse(form.typed) }, 422);

    const { centre, language, now } = c.var;
    const request = { ...form.value, ...places.of, centreId: centre.id, language };
    const outcome = await withAskersForm(c, request.formKey, async (trx) => await signUp(trx, request, now()));
    if ("refused" in outcome) return showForm(c, places, { ...form, ...outcome, formKey: request.formKey }, 422);
    return c.redirect(`${slipHref(language, outcome.signUp.id)}?gedaan=1`, 303);
  });

type FormState = Pick<DeskFormPageProps, "formKey" | "typed" | "errors" | "refused">;

function showForm(c: AppContext, places: PlacesAtDesk, state: FormState, status = 200): Response {
  const links = { desk: deskHref(c.var.language) };
  return personalPage(c, <DeskFormPage t={c.var.t} {...formOf(c, places)} {...state} links={links} />, status);
}

function byDay(c: AppContext, dates: DateAtDesk[]): { day: string; choices: ChoiceAtDesk[] }[] {
  const { today } = wordingOf(c);
  const days = Map.groupBy(dates, ({ startsLocal }) => startsLocal.slice(0, 10));
  return Array.from(days, ([day, ofDay]) => ({
    day: capitalize(formatDay(day, c.var.language, today)),
    choices: ofDay.map((date) => choiceOf(c, date)),
  }));
}

function choiceOf({ var: { t, language } }: AppContext, date: DateAtDesk): ChoiceAtDesk {
  const { joining, capacity, placesTaken, waiting } = date;
  const left = capacity === null ? null : waiting > 0 ? 0 : Math.max(0, capacity - placesTaken);
  const room = left === null ? t("programme:desk.room") : t("programme:desk.placesLeft", { count: left });
  const how = joining === "sign-up" ? "" : t(`programme:desk.joining.${joining === "series" ? "series" : "acquaint"}`);
  return {
    href: deskSignUpHref(language, date),
    times: formatTimeRange(date.startsLocal, date.endsLocal, language),
    title: date.ownTitle ?? date.title,
    room: [how, left === 0 ? t("programme:desk.full") : room].filter(Boolean).join(" "),
  };
}
