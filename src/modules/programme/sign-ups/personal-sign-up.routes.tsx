// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listOwnConsents, listReadings } from "#modules/people";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  notFound,
  personalHeaders,
  personalPage,
} from "#platform/http";
import { linkGone } from "../asking/own-link.tsx";
import { wordingOf } from "../asking/wording.ts";
import { readDateSegment } from "../dates/date-segment.ts";
import { addressOf } from "../dates/date-words.ts";
import { findOwnCode } from "../desk/own-code.ts";
import { keepingOf } from "./kept-sign-up.ts";
import { comeToDate, missDate } from "./missed-date.commands.ts";
import { withOwnSignUp } from "./own-sign-up.ts";
import { PersonalPage } from "./personal-sign-up.pages.tsx";
import { placesOf } from "./places.ts";
import { chooseReminder } from "./reminder.commands.ts";
import { findDateOfSeries, listDatesAheadOf, listMissedDates } from "./series.queries.ts";
import { acceptOffer, cancelSignUp } from "./sign-up.commands.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";
import { countedIn, statusNow } from "./sign-up.ts";
import { datesInCalendar, signUpCalendar } from "./sign-up-calendar.ts";
import { countBeforeInLine } from "./waiting-list.queries.ts";

/** What someone sees and does who holds the link to one sign-up. */
export const personalSignUpRoutes = new Hono<AppEnv>()
  .get("/a/:token", may(anyone), async (c) => {
    const found = await withOwnSignUp(c, async (trx, signUp) => await readForPage(c, trx, signUp));
    if (!found) return linkGone(c);
    const shown = { ...wordingOf(c, found.signUp.zone), ...found, address: ownAddress(c), now: c.var.now() };
    return personalPage(c, <PersonalPage {...shown} />);
  })
  .get("/a/:token/agenda.ics", may(anyone), async (c) => {
    const found = await withOwnSignUp(c, async (trx, signUp) => ({ signUp, ...(await readSeries(c, trx, signUp)) }));
    if (!found) return linkGone(c);
    const { t, centre } = c.var;
    const now = c.var.now();
    const dates = datesInCalendar(found, (date) => addressOf(date, centre.frame, t));
    const status = statusNow(found.signUp, now);
    const calendar = signUpCalendar({ status, dates }, { t, now, zone: centre.timeZone });
    return c.body(calendar, 200, {
      ...personalHeaders,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="agenda.ics"',
    });
  })
  .post("/a/:token/afmelding", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, { signUpId }) => await cancelSignUp(trx, signUpId, c.var.now()));
  })
  .post("/a/:token/ja", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, { signUpId }) => await acceptOffer(trx, signUpId, c.var.now()));
  })
  .post("/a/:token/berichtje-aan", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, { signUpId }) => await chooseReminder(trx, signUpId, "on"));
  })
  .post("/a/:token/berichtje-uit", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, { signUpId }) => await chooseReminder(trx, signUpId, "off"));
  })
  .post("/a/:token/:date/verhindering", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, signUp) => {
      const date = await askedDateOfSeries(c, trx, signUp);
      if (countedIn(signUp.status) === "placesTaken") await missDate(trx, signUp, date.id, c.var.now());
    });
  })
  .post("/a/:token/:date/komst", may(anyone), async (c) => {
    return await doToOwn(c, async (trx, signUp) => {
      await comeToDate(trx, signUp, (await askedDateOfSeries(c, trx, signUp)).id);
    });
  });

/** Changes something, and shows the page as it is then. */
async function doToOwn(
  c: AppContext,
  work: (trx: Transaction, signUp: PersonalSignUp) => Promise<void>,
): Promise<Response> {
  const done = await withOwnSignUp(c, async (trx, signUp) => {
    await work(trx, signUp);
    return true;
  });
  return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
}

async function readForPage(c: AppContext, trx: Transaction, signUp: PersonalSignUp) {
  const waits = signUp.status === "waiting";
  const ahead = waits ? await countBeforeInLine(trx, placesOf(signUp), signUp.position) : 0;
  const series = await readSeries(c, trx, signUp);
  const ownCode = await findOwnCode(c, trx, signUp);
  const keeping = keepingOf(signUp, c.var.person);
  const agreed = await listOwnConsents(trx, signUp.centreId, { guestId: signUp.signUpId, version: signUp.linkVersion });
  const readings = await listReadings(trx, signUp.signUpId);
  return { signUp, ...series, ahead, ownCode, keeping, hasAgreed: agreed.length > 0, readings };
}

async function readSeries(c: AppContext, trx: Transaction, { seriesId, signUpId }: PersonalSignUp) {
  if (seriesId === null) return { dates: [], missed: [] };
  const dates = await listDatesAheadOf(trx, seriesId, c.var.now());
  return { dates, missed: await listMissedDates(trx, signUpId) };
}

async function askedDateOfSeries(c: AppContext, trx: Transaction, { seriesId }: PersonalSignUp) {
  const segment = readDateSegment(c.req.param("date") ?? "") ?? notFound();
  return (seriesId !== null && (await findDateOfSeries(trx, seriesId, segment))) || notFound();
}

function ownAddress(c: AppContext): string {
  return inLanguage(c.var.language, `/a/${c.req.param("token")}`);
}
