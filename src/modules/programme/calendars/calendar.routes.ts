// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { addDays } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, may, notFound, securityHeaders } from "#platform/http";
import { listChosenDates } from "../finding/chosen-dates.ts";
import { type ProgrammeFilter, readFilter } from "../finding/filters.ts";
import { rangeOf } from "../finding/finding.ts";
import { visitorOf } from "../finding/visitor.ts";
import {
  findActivityTitle,
  getContentVersion,
  listCalendarDates,
  listCalendarDatesOf,
  type StoredCalendarDate,
} from "./calendar.queries.ts";
import { writeCalendar } from "./calendar.ts";
import { toCalendarDate } from "./calendar-words.ts";

const daysAhead = 27 * 7;
/** Raise it when the same dates are written otherwise, so that calendars elsewhere fetch them again. */
const writing = 2;

export const calendarRoutes = new Hono<AppEnv>()
  .get("/programma.ics", may(anyone), async (c) => {
    const { today } = visitorOf(c);
    const filter = readFilter(new URL(c.req.url).searchParams);
    return await answerCalendar(c, today, async () => {
      const name = c.var.t("programme:calendar.name", { centre: c.var.centre.frame.name });
      return { name, dates: await listChosen(c, filter, today) };
    });
  })
  .get("/programma/:slug{[a-z0-9-]+}/agenda.ics", may(anyone), async (c) => {
    const { today } = visitorOf(c);
    const { db, centre } = c.var;
    const slug = c.req.param("slug");
    const name = (await findActivityTitle(db, centre.id, slug)) ?? notFound();
    return await answerCalendar(c, today, async () => ({
      name,
      dates: await listCalendarDatesOf(db, centre.id, { slug, from: today, language: c.var.language }),
    }));
  });

async function listChosen(
  { var: { db, centre, language } }: AppContext,
  filter: ProgrammeFilter,
  today: string,
): Promise<StoredCalendarDate[]> {
  const isSomeDays = filter.day !== undefined || filter.week !== undefined;
  const range = isSomeDays ? rangeOf(filter, today) : { from: today, until: addDays(today, daysAhead) };
  const chosen = await listChosenDates(db, centre.id, range, filter);
  return await listCalendarDates(
    db,
    centre.id,
    chosen.map(({ id }) => id),
    language,
  );
}

/** Calendars ask again each hour: as long as nothing changed they hear so, and nothing is written. */
async function answerCalendar(
  c: AppContext,
  today: string,
  make: () => Promise<{ name: string; dates: StoredCalendarDate[] }>,
): Promise<Response> {
  const { db, centre, language } = c.var;
  const etag = `"${writing}-${await getContentVersion(db, centre.id)}-${today}-${language}"`;
  const headers = { ...securityHeaders, etag, "cache-control": "public, max-age=300", "x-robots-tag": "noindex" };
  if (c.req.header("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });

  const { name, dates } = await make();
  const body = writeCalendar(
    name,
    centre.timeZone,
    dates.map((date) => toCalendarDate(c, date)),
  );
  return new Response(body, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}
