// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findOpening, replaceOpeningHours } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  page,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  withAsker,
} from "#platform/http";
import { openingHoursForm } from "./opening-hours.form.ts";
import { OpeningWeekPage } from "./opening-week.pages.tsx";
import { weekAsTyped } from "./opening-week.ts";

export const openingWeekRoutes = new Hono<AppEnv>()
  .get("/team/huis/openingstijden", may(beCoordinator), async (c) => {
    const { db, centre } = c.var;
    const { hours } = await findOpening(db, centre, localToday(c.var.now(), centre.timeZone));
    return showWeek(c, { typed: weekAsTyped(hours), errors: {} });
  })
  .post("/team/huis/openingstijden", may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const sent = await readForm(c, openingHoursForm);
    if (!sent.ok) return showWeek(c, sent);
    await withAsker(c, async (trx) => await replaceOpeningHours(trx, centre.id, sent.value.openingHours));
    return toSaved(c, "/beheer");
  });

function showWeek(c: AppContext, { typed, errors }: Sent): Response {
  const { t, language } = c.var;
  const view = <OpeningWeekPage t={t} language={language} formKey={newFormKey()} typed={typed} errors={errors} />;
  return page(c, view, statusOf(errors));
}
