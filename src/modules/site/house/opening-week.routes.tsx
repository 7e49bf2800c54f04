// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findOpening, replaceOpeningHours } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { openingHoursForm } from "../set-up/opening-hours.form.ts";
import { OpeningWeekPage } from "./opening-week.pages.tsx";
import { weekAsTyped } from "./opening-week.ts";

export const openingWeekRoutes = new Hono<AppEnv>()
  .get("/team/huis/openingstijden", may(beCoordinator), async (c) => {
    const { db, centre } = c.var;
    const { hours } = await findOpening(db, centre, localToday(c.var.now(), centre.timeZone));
    return showWeek(c, weekAsTyped(hours), {});
  })
  .post("/team/huis/openingstijden", may(beCoordinator), async (c) => {
    const { db, actor, centre, language } = c.var;
    const sent = await readForm(c, openingHoursForm);
    if (!sent.ok) return showWeek(c, sent.typed, sent.errors);
    await withActor(db, actor, async (trx) => await replaceOpeningHours(trx, centre.id, sent.value.openingHours));
    return c.redirect(inLanguage(language, "/beheer?bewaard"), 303);
  });

function showWeek(c: AppContext, typed: TypedValues, errors: FieldErrors): Response {
  const { t, language } = c.var;
  const view = <OpeningWeekPage t={t} language={language} formKey={newFormKey()} typed={typed} errors={errors} />;
  return page(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}
