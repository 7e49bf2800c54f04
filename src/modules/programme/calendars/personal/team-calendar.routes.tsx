// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  personalPage,
  personOf,
  readForm,
  withAsker,
  withAskersForm,
} from "#platform/http";
import { seeOwnGroups } from "../../permissions.ts";
import { feedAddresses } from "./calendar-links.ts";
import { makeCalendar, openFeedAgain, withdrawFeed } from "./personal-calendar.commands.ts";
import { newCalendarForm } from "./personal-calendar.form.ts";
import { findCalendarOf, type PersonalCalendar } from "./personal-calendar.queries.ts";
import { TeamCalendarPage } from "./team-calendar.pages.tsx";

const path = "/team/mijn/agenda";

/** The dates of one's own groups in one's own calendar: one for each person at a centre. */
export const teamCalendarRoutes = new Hono<AppEnv>()
  .get(path, may(seeOwnGroups), async (c) => {
    const calendar = await withOwn(c, async (_trx, own) => own);
    const view = (
      <TeamCalendarPage
        t={c.var.t}
        address={inLanguage(c.var.language, path)}
        back={inLanguage(c.var.language, "/team/mijn")}
        calendar={calendar ? { feed: feedAddresses(c, calendar) } : null}
        formKey={newFormKey()}
      />
    );
    return personalPage(c, view);
  })
  .post(path, may(seeOwnGroups), async (c) => {
    const { centre, now } = c.var;
    const form = await readForm(c, newCalendarForm);
    const formKey = form.ok ? form.value.formKey : newFormKey();
    const calendar = { centreId: centre.id, personId: personOf(c).id, formKey };
    await withAskersForm(c, formKey, async (trx) => await makeCalendar(trx, calendar, now()));
    return back(c);
  })
  .post(`${path}/intrekking`, may(seeOwnGroups), async (c) => {
    await withOwn(c, async (trx, own) => own && (await withdrawFeed(trx, own.id, c.var.now())));
    return back(c);
  })
  .post(`${path}/nieuw-adres`, may(seeOwnGroups), async (c) => {
    await withOwn(c, async (trx, own) => own && (await openFeedAgain(trx, own.id)));
    return back(c);
  });

async function withOwn<Result>(
  c: AppContext,
  work: (trx: Transaction, own: PersonalCalendar | undefined) => Promise<Result>,
): Promise<Result> {
  const { id } = personOf(c);
  return await withAsker(c, async (trx) => await work(trx, await findCalendarOf(trx, c.var.centre.id, id)));
}

function back(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, path), 303);
}
