// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { roleAt } from "#modules/people";
import type { Database } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, personalPage } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedDate, readerOf } from "../activities/asked-activity.ts";
import type { StoredDate } from "../activities/occurrence-planning.ts";
import { teamDateHref } from "../activities/team-links.ts";
import { seeWhoComes } from "../permissions.ts";
import { capitalize } from "../schedules/phrases.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { CallListPage, PrintedListPage } from "./lists.pages.tsx";
import { readToCall, readWhoComes } from "./reading-names.ts";
import { showToday } from "./team-today.views.tsx";
import { type DateOfList, type ListLinks, WhoComesPage } from "./who-comes.pages.tsx";

/** `logDb` connects as the role that can only add to the log of readings. */
export function teamRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team", may(seeWhoComes), async (c) => await showToday(c))
    .get("/team/programma/:id/datums/:date", may(seeWhoComes), async (c) => {
      const { activity, date } = await askedDate(c);
      const people = await readWhoComes(c, logDb, date.id);
      const view = (
        <WhoComesPage
          t={c.var.t}
          date={dateOfList(c, activity, date)}
          people={people}
          links={linksOf(c, activity, date)}
          news={newsOf(c.req.query("gedaan"))}
          change={changeOf(c, activity, date)}
        />
      );
      return personalPage(c, view);
    })
    .get("/team/programma/:id/datums/:date/lijst", may(seeWhoComes), async (c) => {
      const { activity, date } = await askedDate(c);
      const people = await readWhoComes(c, logDb, date.id);
      const shown = { t: c.var.t, date: dateOfList(c, activity, date), links: linksOf(c, activity, date) };
      return personalPage(c, <PrintedListPage {...shown} people={people} />);
    })
    .get("/team/programma/:id/datums/:date/bellijst", may(seeWhoComes), async (c) => {
      const { activity, date } = await askedDate(c);
      const people = await readToCall(c, logDb, date.id);
      const shown = { t: c.var.t, date: dateOfList(c, activity, date), links: linksOf(c, activity, date) };
      return personalPage(c, <CallListPage {...shown} people={people} />);
    });
}

function dateOfList(c: AppContext, { facts }: Activity, date: StoredDate): DateOfList {
  return {
    title: date.title ?? facts.title,
    when: capitalize(whenItIs(date, readerOf(c))),
    placesTaken: date.placesTaken,
    capacity: date.capacity,
    joining: facts.joining,
    isCancelled: date.cancelledAt !== null,
  };
}

function linksOf(c: AppContext, activity: Activity, date: StoredDate): ListLinks {
  return {
    self: hrefOf(c, activity, date),
    back: inLanguage(c.var.language, "/team"),
    printed: hrefOf(c, activity, date, "/lijst"),
    callList: hrefOf(c, activity, date, "/bellijst"),
  };
}

function changeOf(c: AppContext, activity: Activity, date: StoredDate) {
  const { person, centre, now } = c.var;
  const makesTheProgramme = person !== null && roleAt(person, centre.id) === "coordinator";
  const isAhead = date.startsAt.epochMilliseconds > now().epochMilliseconds;
  if (!makesTheProgramme || !isAhead || activity.endedAt !== null) return null;
  return {
    cancelHref: hrefOf(c, activity, date, "/annulering"),
    restoreHref: hrefOf(c, activity, date, "/herstel"),
  };
}

function newsOf(done: string | undefined) {
  return (["cancelled", "restored"] as const).find((news) => news === done);
}

function hrefOf(c: AppContext, { id }: Activity, { startsLocal }: StoredDate, below = ""): string {
  return teamDateHref(c.var.language, { activityId: id, startsLocal }, below);
}
