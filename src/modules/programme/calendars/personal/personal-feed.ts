// SPDX-License-Identifier: EUPL-1.2
import { addDays, localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, personalHeaders } from "#platform/http";
import { addressOf } from "../../dates/date-words.ts";
import { statusNow } from "../../sign-ups/sign-up.ts";
import { datesInCalendar, entryOf } from "../../sign-ups/sign-up-calendar.ts";
import { listOwnDates } from "../../team/lead.queries.ts";
import { listCalendarDates } from "../calendar.queries.ts";
import { type CalendarDate, endOfCalendar, openCalendar, writeEvent } from "../calendar.ts";
import { calendarWords } from "../calendar-words.ts";
import { listEntries, type PersonalCalendar, readEntries, type SignUpInCalendar } from "./personal-calendar.queries.ts";

const daysAround = 400;
const weeksOfGroups = { back: -4, ahead: 27 };

/** For one person: kept by nobody on the way, and in neutral words, for others may look into someone's calendar. */
export async function answerPersonalFeed(c: AppContext, calendar: PersonalCalendar): Promise<Response> {
  const { t, centre, now } = c.var;
  const today = localToday(now(), centre.timeZone);
  const range = { from: addDays(today, -daysAround), until: addDays(today, daysAround) };
  const dates =
    calendar.personId === null ? await datesOfEntries(c, calendar) : await datesOfGroups(c, calendar.personId);
  const name = t("programme:feeds.personal.name", { centre: centre.frame.name });
  const body = [
    openCalendar({ name, zone: centre.timeZone, range }),
    ...dates.map((date) => writeEvent(date, centre.timeZone)),
    endOfCalendar,
  ].join("");
  return c.body(body, 200, { ...personalHeaders, "content-type": "text/calendar; charset=utf-8" });
}

async function datesOfEntries(c: AppContext, { id }: PersonalCalendar): Promise<CalendarDate[]> {
  const { db, now } = c.var;
  const entries = await withActor(db, { kind: "guest", subjectId: id }, async (trx) => await listEntries(trx, id));
  const read = await readEntries(db, entries, now());
  return read.flatMap((one) => datesOfSignUp(c, one));
}

/** With the same names as in the file that its own page gives, so that no calendar shows a date twice. */
function datesOfSignUp(c: AppContext, found: SignUpInCalendar): CalendarDate[] {
  const { t, centre, now } = c.var;
  const status = statusNow(found.signUp, now());
  const online = status === "confirmed" ? found.signUp.onlineLink : null;
  return datesInCalendar(found, (date) => addressOf(date, centre.frame, t)).map((date) => ({
    ...entryOf(status, date, { t, now: now() }),
    description: online === null ? "" : t("programme:feeds.personal.online", { link: online }),
    url: online,
  }));
}

/** Whoever holds the feed of a person sees the dates of that person's groups, and acts with none of their roles. */
async function datesOfGroups(c: AppContext, personId: string): Promise<CalendarDate[]> {
  const { db, centre, language, now } = c.var;
  const today = localToday(now(), centre.timeZone);
  const range = { from: addDays(today, weeksOfGroups.back * 7), until: addDays(today, weeksOfGroups.ahead * 7) };
  const dates = await withActor(db, { kind: "person", personId, hostAt: [], coordinatorAt: [] }, async (trx) => {
    return await listOwnDates(trx, centre.id, personId, range);
  });
  const ids = dates.map(({ id }) => id);
  return (await listCalendarDates(db, centre.id, ids, language)).map(calendarWords(c)); // everyone may read them: by name
}
