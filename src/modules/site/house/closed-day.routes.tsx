// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findOpening } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { localToday, readDay } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { closeHouse, reopenHouse } from "./closed-day.commands.ts";
import { closedDayForm } from "./closed-day.form.ts";
import { ClosedDaysPage } from "./closed-day.pages.tsx";
import { listDatesThatStay } from "./closed-day.queries.ts";

export const closedDayRoutes = new Hono<AppEnv>()
  .get("/team/huis/dichte-dagen", may(beCoordinator), async (c) => await showClosedDays(c))
  .post("/team/huis/dichte-dagen", may(beCoordinator), async (c) => {
    const { db, actor, centre } = c.var;
    const sent = await readForm(c, closedDayForm(todayOf(c)));
    if (!sent.ok) return await showClosedDays(c, sent);
    await withActor(db, actor, async (trx) => await closeHouse(trx, centre.id, sent.value, c.var.now()));
    return toClosedDays(c);
  })
  .post("/team/huis/dichte-dagen/:day/opening", may(beCoordinator), async (c) => {
    const { db, actor, centre } = c.var;
    const day = readDay(c.req.param("day")) ?? notFound();
    await withActor(db, actor, async (trx) => await reopenHouse(trx, centre.id, day, c.var.now()));
    return toClosedDays(c);
  });

async function showClosedDays(c: AppContext, sent?: { typed: TypedValues; errors: FieldErrors }): Promise<Response> {
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
      saved={c.req.query("bewaard") !== undefined}
      formKey={newFormKey()}
      typed={sent?.typed ?? {}}
      errors={sent?.errors ?? {}}
    />
  );
  return page(c, view, sent ? 422 : 200);
}

function todayOf(c: AppContext): string {
  return localToday(c.var.now(), c.var.centre.timeZone);
}

function toClosedDays(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, "/team/huis/dichte-dagen?bewaard"), 303);
}
