// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { type AppContext, type AppEnv, may, readForm, withAsker } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedActivity } from "../activities/asked-activity.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { makeTheProgramme, seeOwnGroups } from "../permissions.ts";
import { askedOwnActivity } from "../team/own-groups.ts";
import { findKept, showDates } from "./dates.views.tsx";
import { settleKeptDates } from "./kept-date.commands.ts";
import { listDatesAhead } from "./occurrence.queries.ts";
import { type KeptDateAnswer, keptDateAnswers } from "./occurrence-planning.ts";

const keptDates = z.record(z.string(), z.unknown());

export const datesRoutes = new Hono<AppEnv>()
  .get("/team/programma/:id/datums", may(seeOwnGroups), async (c) => await showDates(c, await askedOwnActivity(c)))
  .post("/team/programma/:id/datums", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const { typed } = await readForm(c, keptDates);
    const answers = await answersOf(c, activity, typed);
    await withAsker(c, async (trx) => await settleKeptDates(trx, activity.id, answers, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, activity.id, "/datums?gedaan=settled"), 303);
  });

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
