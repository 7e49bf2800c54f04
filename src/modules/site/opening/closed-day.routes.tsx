// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { findOpening } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { readDay } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { closeHouse, reopenHouse } from "./closed-day.commands.ts";
import { closedDayForm } from "./closed-day.form.ts";
import { ClosedDaysPage } from "./closed-day.pages.tsx";
import { listDatesThatStay } from "./closed-day.queries.ts";

const path = "/team/huis/dichte-dagen";

export const closedDayRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => await showClosedDays(c, nothingSent))
  .post(path, may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const sent = await readForm(c, closedDayForm(todayOf(c)));
    if (!sent.ok) return await showClosedDays(c, sent);
    await withAsker(c, async (trx) => await closeHouse(trx, centre.id, sent.value, c.var.now()));
    return toSaved(c, path);
  })
  .post(`${path}/:day/opening`, may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const day = readDay(c.req.param("day")) ?? notFound();
    await withAsker(c, async (trx) => await reopenHouse(trx, centre.id, day, c.var.now()));
    return toSaved(c, path);
  });

async function showClosedDays(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const today = todayOf(c);
  const { closedDays } = await findOpening(db, centre, today);
  const dates = centre.parts.has("programme") ? await listDatesThatStay(db, centre.id, today) : [];
  const view = (
    <ClosedDaysPage
      t={t}
      language={language}
      today={today}
      closedDays={closedDays.map((closed) => ({ ...closed, dates: dates.filter(({ day }) => day === closed.day) }))}
      saved={wasSaved(c)}
      formKey={newFormKey()}
      typed={typed}
      errors={errors}
    />
  );
  return page(c, view, statusOf(errors));
}
