// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { roleAt } from "#modules/people";
import { addDays } from "#platform/clock";
import { type AppContext, type AppEnv, inLanguage, may, personalPage, readForm } from "#platform/http";
import { makeTheProgramme, seeOwnGroups } from "../permissions.ts";
import { capitalize } from "../schedules/phrases.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { askedOwnActivity } from "../team/own-groups.ts";
import type { Activity } from "./activity.ts";
import { askedActivity, change, readerOf } from "./asked-activity.ts";
import { DatesPage, departures, type ListedDate } from "./dates.pages.tsx";
import { settleKeptDates } from "./kept-date.commands.ts";
import type { KeptDate } from "./kept-dates.pages.tsx";
import { listClosedDays, listDatesAhead, listOccurrences } from "./occurrence.queries.ts";
import {
  countPeople,
  decidePlan,
  findOtherTime,
  type KeptDateAnswer,
  keptDateAnswers,
  listWantedDates,
  planningRange,
  type StoredDate,
} from "./occurrence-planning.ts";
import { teamActivityHref, teamDateHref } from "./team-links.ts";

const furthestDays = 3660;
const keptDates = z.record(z.string(), z.unknown());

export const dateRoutes = new Hono<AppEnv>()
  .get("/team/programma/:id/datums", may(seeOwnGroups), async (c) => await showDates(c, await askedOwnActivity(c)))
  .post("/team/programma/:id/datums", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const { typed } = await readForm(c, keptDates);
    const answers = await answersOf(c, activity, typed);
    await change(c, async (trx) => await settleKeptDates(trx, activity.id, answers, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, activity.id, "/datums?gedaan=settled"), 303);
  });

async function showDates(c: AppContext, activity: Activity): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const { facts } = activity;
  const { today } = readerOf(c);
  const stored = await listOccurrences(db, centre.id, activity.id, {
    from: today,
    until: addDays(today, furthestDays),
  });
  const larger = stored.filter(
    (date) => facts.capacity !== null && date.placesTaken > facts.capacity && !date.cancelledAt,
  );
  const makes = makesTheProgramme(c);
  const activityHref = teamActivityHref(language, activity.id);
  const view = (
    <DatesPage
      t={t}
      title={facts.title}
      back={
        makes
          ? { href: activityHref, label: facts.title }
          : { href: inLanguage(language, "/team"), label: t("programme:team.who.back") }
      }
      scheduleHref={makes ? activityHref : null}
      extraHref={teamActivityHref(language, activity.id, "/datums/nieuw")}
      callsHref={inLanguage(language, "/team/bellen")}
      dates={stored.map((date) => listedDate(c, activity, date))}
      kept={makes ? (await findKept(c, activity, stored)).map((date) => keptDate(c, activity, date, stored)) : []}
      larger={
        facts.capacity !== null && larger.length > 0
          ? { limit: facts.capacity, words: larger.map((date) => inWords(c, date)) }
          : null
      }
      news={(["saved", "settled"] as const).find((news) => news === c.req.query("gedaan"))}
      withoutSignUp={facts.joining === "walk-in"}
    />
  );
  return personalPage(c, view);
}

/** The dates with people that the rule no longer makes: asked anew as long as nobody answered. */
async function findKept(c: AppContext, activity: Activity, stored: StoredDate[]): Promise<StoredDate[]> {
  const { db, centre, now } = c.var;
  if (activity.endedAt !== null) return [];
  const { today } = readerOf(c);
  const closedDays = await listClosedDays(db, centre.id, planningRange(activity.schedule, today));
  return decidePlan(listWantedDates(activity, closedDays, today), stored, now()).kept;
}

function keptDate(c: AppContext, activity: Activity, date: StoredDate, stored: StoredDate[]): KeptDate {
  const nowMs = c.var.now().epochMilliseconds;
  const other = findOtherTime(
    date,
    stored.filter(({ startsAt }) => startsAt.epochMilliseconds > nowMs),
  );
  return {
    id: date.id,
    words: inWords(c, date),
    people: countPeople(date),
    changeHref: dateHref(c, activity, date, "/anders?keuze=time"),
    otherTime: other ? whenItIs(other, readerOf(c)) : null,
  };
}

function listedDate(c: AppContext, activity: Activity, date: StoredDate): ListedDate {
  const { id, placesTaken, capacity, waiting } = date;
  return {
    ...{ id, placesTaken, capacity, waiting },
    people: countPeople(date),
    words: inWords(c, date),
    href: dateHref(c, activity, date),
    changeHref: dateHref(c, activity, date, "/anders"),
    isCancelled: date.cancelledAt !== null,
    differs: departures.filter((departure) => departs(activity, date)[departure]),
  };
}

function departs({ schedule }: Activity, date: StoredDate): Record<(typeof departures)[number], boolean> {
  return {
    moved: date.startsLocal !== date.originalLocal,
    extra: schedule.changes.some((one) => one.kind === "extra" && one.originalLocal === date.originalLocal),
    place: date.roomId !== null || date.placeNote !== null,
    hosts: date.hosts !== null,
    notice: date.notice !== "",
  };
}

function inWords(c: AppContext, date: StoredDate): string {
  return capitalize(whenItIs(date, readerOf(c)));
}

function makesTheProgramme({ var: { person, centre } }: AppContext): boolean {
  return person !== null && roleAt(person, centre.id) === "coordinator";
}

function dateHref(c: AppContext, { id }: Activity, { startsLocal }: StoredDate, below = ""): string {
  return teamDateHref(c.var.language, { activityId: id, startsLocal }, below);
}

/** "date-<id of the occurrence>" with one of the answers; what else came along does not matter. */
function readAnswers(typed: Record<string, unknown>): KeptDateAnswer[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const occurrenceId = /^date-(.+)$/.exec(name)?.[1];
    const answer = keptDateAnswers.find((one) => one === value);
    return occurrenceId && answer ? [{ occurrenceId, answer }] : [];
  });
}

/** One button answers for all dates that are asked about. */
async function answersOf(c: AppContext, activity: Activity, typed: Record<string, unknown>): Promise<KeptDateAnswer[]> {
  const all = keptDateAnswers.find((answer) => answer === typed.all);
  if (!all) return readAnswers(typed);
  const { db, centre, now } = c.var;
  const stored = await listDatesAhead(db, centre.id, activity.id, now());
  return (await findKept(c, activity, stored)).map(({ id }) => ({ occurrenceId: id, answer: all }));
}
