// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { addDays, formatDay } from "#platform/clock";
import { type AppContext, type AppEnv, may, personalPage, readForm } from "#platform/http";
import { makeTheProgramme } from "../permissions.ts";
import { capitalize } from "../schedules/phrases.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { ConfirmPage } from "./activity.pages.tsx";
import type { Activity } from "./activity.ts";
import { askedActivity, askedDate, change, readerOf } from "./asked-activity.ts";
import { DatesPage, type ListedDate } from "./dates.pages.tsx";
import { listClosedDays, listOccurrences } from "./occurrence.queries.ts";
import {
  decidePlan,
  findOtherTime,
  type KeptDateAnswer,
  keptDateAnswers,
  listWantedDates,
  planningRange,
  type StoredDate,
} from "./occurrence-planning.ts";
import { cancelOccurrence, restoreOccurrence, settleKeptDates } from "./single-date.commands.ts";
import { teamActivityHref, teamDateHref } from "./team-links.ts";

const furthestDays = 3660;
const confirmation = z.object({ confirmed: z.literal("yes").optional() });
const keptDates = z.record(z.string(), z.unknown()).transform(readAnswers);

export const dateRoutes = new Hono<AppEnv>()
  .get("/team/programma/:id/datums", may(makeTheProgramme), async (c) => await showDates(c, await askedActivity(c)))
  .post("/team/programma/:id/datums", may(makeTheProgramme), async (c) => {
    const { id } = await askedActivity(c);
    const form = await readForm(c, keptDates);
    const answers = form.ok ? form.value : [];
    await change(c, async (trx) => await settleKeptDates(trx, id, answers, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, id, "/datums?gedaan=saved"), 303);
  })
  .post("/team/programma/:id/datums/:date/annulering", may(makeTheProgramme), async (c) => {
    const { activity, date } = await askedDate(c);
    const form = await readForm(c, confirmation);
    if (!(form.ok && form.value.confirmed)) return askToCancel(c, activity, date);

    await change(c, async (trx) => await cancelOccurrence(trx, activity.id, date.id, c.var.now()));
    return c.redirect(dateHref(c, activity, date, "?gedaan=cancelled"), 303);
  })
  .post("/team/programma/:id/datums/:date/herstel", may(makeTheProgramme), async (c) => {
    const { activity, date } = await askedDate(c);
    await change(c, async (trx) => await restoreOccurrence(trx, activity.id, date.id, c.var.now()));
    return c.redirect(dateHref(c, activity, date, "?gedaan=restored"), 303);
  });

async function showDates(c: AppContext, activity: Activity): Promise<Response> {
  const { t, db, centre, language, now } = c.var;
  const { today } = readerOf(c);
  const range = planningRange(activity.schedule, today);
  const [stored, closedDays] = await Promise.all([
    listOccurrences(db, centre.id, activity.id, { from: today, until: addDays(today, furthestDays) }),
    listClosedDays(db, centre.id, range),
  ]);
  const isEnded = activity.endedAt !== null;
  const kept = isEnded ? [] : decidePlan(listWantedDates(activity, closedDays, today), stored, now()).kept;
  const { capacity } = activity.facts;
  const larger = stored.filter((date) => capacity !== null && date.placesTaken > capacity && !date.cancelledAt);
  const listed = (date: StoredDate) => listedDate(c, activity, date);
  const view = (
    <DatesPage
      t={t}
      title={activity.facts.title}
      activityHref={teamActivityHref(language, activity.id)}
      dates={stored.map(listed)}
      kept={kept.map((date) => ({ ...listed(date), hasOtherTime: findOtherTime(date, stored) !== undefined }))}
      larger={
        capacity !== null && larger.length > 0
          ? { limit: capacity, words: larger.map((date) => listed(date).words) }
          : null
      }
      news={c.req.query("gedaan") === "saved" ? "changed" : undefined}
      bySignUp={activity.facts.joining === "sign-up"}
    />
  );
  return personalPage(c, view);
}

function listedDate(c: AppContext, activity: Activity, date: StoredDate): ListedDate {
  const { id, placesTaken, capacity, waiting } = date;
  return {
    ...{ id, placesTaken, capacity, waiting },
    words: capitalize(whenItIs(date, readerOf(c))),
    href: dateHref(c, activity, date),
    isCancelled: date.cancelledAt !== null,
  };
}

function askToCancel(c: AppContext, activity: Activity, date: StoredDate): Response {
  const { t, language } = c.var;
  const day = capitalize(formatDay(date.startsLocal, language, readerOf(c).today));
  const people = date.placesTaken + date.waiting;
  const view = (
    <ConfirmPage
      title={t("programme:team.cancelling.title", { title: date.title ?? activity.facts.title })}
      text={
        people === 0
          ? t("programme:team.cancelling.text", { day })
          : t("programme:team.cancelling.textPeople", { day, count: people })
      }
      action={dateHref(c, activity, date, "/annulering")}
      yes={t("programme:team.cancelling.yes")}
      no={{ href: dateHref(c, activity, date), label: t("programme:team.cancelling.no") }}
    />
  );
  return personalPage(c, view);
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
