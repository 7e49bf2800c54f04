// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { describeOpening, findOpening, nextMoment, openOn, openStatus } from "#modules/network";
import { localToday, readDay } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, may, notFound } from "#platform/http";
import { isSearch } from "../search/results.ts";
import { showResults } from "../search/show-results.tsx";
import { linksOfProgramme } from "../sharing/link-headers.ts";
import type { Visitor } from "./date-words.ts";
import { DayPage } from "./day.pages.tsx";
import { measureDistances, withKnownDistance } from "./distances.ts";
import { addressOf, matches, type ProgrammeFilter, wordsOf } from "./filters.ts";
import { findDay } from "./find-day.ts";
import { listDates, listFilterChoices } from "./finding.queries.ts";
import { nextChange, rangeOf } from "./finding.ts";
import { dayHref } from "./links.ts";
import { findNothing } from "./nothing.ts";
import { filterOf, instantOf, visitorOf } from "./visitor.ts";
import { WeekPage } from "./week.pages.tsx";
import { closedAmong, daysOf } from "./week.ts";

export const findingRoutes = new Hono<AppEnv>()
  .get("/vandaag", may(anyone), (c) => {
    const today = localToday(c.var.now(), (c.var.centre ?? notFound()).timeZone);
    c.header("cache-control", "no-store");
    return c.redirect(dayHref(c.var.language, today), 302);
  })
  .get("/programma", may(anyone), async (c) => {
    const filter = filterOf(c);
    const visitor = visitorOf(c);
    return await keptPage(
      c,
      addressOf(filter),
      async () => await (isSearch(filter) ? showResults : showWeek)(c, visitor, filter),
    );
  })
  .get("/programma/dag/:date{[0-9-]+}", may(anyone), async (c) => {
    const day = readDay(c.req.param("date")) ?? notFound();
    const visitor = visitorOf(c);
    return await keptPage(c, `/programma/dag/${day}`, async () => await showDay(c, visitor, day));
  });

async function showWeek(c: AppContext, visitor: Visitor, asked: ProgrammeFilter) {
  const { db, centre } = c.var;
  const range = rangeOf(asked, visitor.today);
  const [dates, choices, opening] = await Promise.all([
    listDates(db, centre.id, range, wordsOf(asked), visitor.language),
    listFilterChoices(db, centre.id),
    findOpening(db, centre, range.from < visitor.today ? range.from : visitor.today),
  ]);
  const filter = withKnownDistance(asked, choices);
  measureDistances(dates, filter, choices);
  const shown = dates.filter((date) => matches(date, filter));
  const nothing = shown.length > 0 ? null : await findNothing(db, centre.id, { visitor, filter, range, dates });
  const closedDays = closedAmong(daysOf(filter, range, visitor.today), opening);
  return {
    view: <WeekPage {...{ visitor, filter, range, dates, shown, choices, closedDays, nothing }} />,
    until: instantOf(c, nextChange(dates, visitor.localNow)),
    headers: linksOfProgramme(c, addressOf(filter), filter),
  };
}

async function showDay(c: AppContext, visitor: Visitor, day: string) {
  const { db, centre } = c.var;
  const [{ dates, later }, opening] = await Promise.all([
    findDay(db, centre.id, visitor, day),
    findOpening(db, centre, day),
  ]);
  const status = openStatus(opening.hours, opening.closedDays, visitor.localNow);
  const isToday = day === visitor.today;
  const openNow = isToday ? describeOpening(visitor.t, visitor.language, status, visitor.today) : null;
  const props = {
    ...{ visitor, day, dates, later, openNow },
    openOnDay: openOn(opening.hours, opening.closedDays, day),
    closedReason: opening.closedDays.find((closed) => closed.day === day)?.reason || null,
    canonical: centre.origin + dayHref(visitor.language, day),
  };
  const doorMoves = isToday ? [nextMoment(status, visitor.localNow)] : [];
  return {
    view: <DayPage {...props} />,
    until: instantOf(c, nextChange(dates, visitor.localNow, doorMoves)),
    headers: linksOfProgramme(c, `/programma/dag/${day}`),
  };
}
