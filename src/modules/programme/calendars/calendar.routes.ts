// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { addDays, type DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { answerFeed, inPortions } from "#platform/feeds";
import { type AppContext, type AppEnv, anyone, may, notFound } from "#platform/http";
import { daysOfFeed, weeksIn, programmeWriting as writing } from "../feeds/dates-ahead.ts";
import { listChosenDates } from "../finding/chosen-dates.ts";
import { hasChoices, type ProgrammeFilter } from "../finding/filters.ts";
import { filterOf, visitorOf } from "../finding/visitor.ts";
import {
  findActivityTitle,
  listCalendarDates,
  listCalendarDatesIn,
  listCalendarDatesOf,
  type StoredCalendarDate,
} from "./calendar.queries.ts";
import { endOfCalendar, openCalendar, writeEvent } from "./calendar.ts";
import { calendarWords } from "./calendar-words.ts";

const contentType = "text/calendar; charset=utf-8";
/** Further than any stored date. */
const daysOfActivity = 3 * 365;

export const calendarRoutes = new Hono<AppEnv>()
  .get("/programma.ics", may(anyone), async (c) => {
    const filter = filterOf(c);
    const range = daysOfFeed(filter, visitorOf(c).today);
    const name = c.var.t("programme:calendar.name", { centre: c.var.centre.frame.name });
    return await answerFeed(c, {
      contentType,
      writing,
      write: (db) => writeCalendar(c, { name, range }, listByWeek(c, db, range, filter)),
    });
  })
  .get("/programma/:slug{[a-z0-9-]+}/agenda.ics", may(anyone), async (c) => {
    const { today: from } = visitorOf(c);
    const { db, centre, language } = c.var;
    const slug = c.req.param("slug");
    const name = (await findActivityTitle(db, centre.id, slug)) ?? notFound();
    const range = { from, until: addDays(from, daysOfActivity) };
    return await answerFeed(c, {
      contentType,
      writing,
      write: async function* (trx) {
        const dates = await listCalendarDatesOf(trx, centre.id, { slug, from, language });
        yield* writeCalendar(c, { name, range }, [dates]);
      },
    });
  });

type Stretches = Iterable<StoredCalendarDate[]> | AsyncIterable<StoredCalendarDate[]>;

async function* writeCalendar(
  c: AppContext,
  head: { name: string; range: DayRange },
  stretches: Stretches,
): AsyncGenerator<string, void> {
  const zone = c.var.centre.timeZone;
  const inWords = calendarWords(c);
  yield openCalendar({ ...head, zone });
  for await (const dates of stretches) yield* inPortions(dates, (date) => writeEvent(inWords(date), zone));
  yield endOfCalendar;
}

async function* listByWeek(
  { var: { centre, language } }: AppContext,
  db: Database,
  range: DayRange,
  filter: ProgrammeFilter,
): AsyncGenerator<StoredCalendarDate[], void> {
  for (const week of weeksIn(range)) {
    if (!hasChoices(filter)) {
      yield await listCalendarDatesIn(db, centre.id, week, language);
      continue;
    }
    const chosen = await listChosenDates(db, centre.id, week, filter);
    const ids = chosen.map(({ id }) => id);
    if (ids.length > 0) yield await listCalendarDates(db, centre.id, ids, language);
  }
}
