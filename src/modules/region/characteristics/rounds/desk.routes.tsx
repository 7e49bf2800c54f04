// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  guarded,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  toSaved,
} from "#platform/http";
import { countAnswers } from "../answering/answer.commands.ts";
import { answerForm } from "../answering/answer.form.ts";
import { placesOf } from "../answering/answering.views.tsx";
import type { Holder } from "../holder.ts";
import { readOutcome, showTalkSheet } from "../outcomes/outcome.views.tsx";
import { judgeStory } from "../stories/story.commands.ts";
import { judgeForm } from "../stories/story.form.ts";
import { aboutInWords, StoryPage } from "../stories/story.pages.tsx";
import { listStories } from "../stories/story.queries.ts";
import { sureForm } from "../sure.form.ts";
import type { Desk } from "./desk.ts";
import {
  askedClosedRound,
  askedOpenRound,
  askedRound,
  showCallOff,
  showDesk,
  showNewRound,
  showRound,
  showTyping,
  toRound,
} from "./desk.views.tsx";
import { callOff, openRound, showOutcome } from "./round.commands.ts";
import { roundForm } from "./round.form.ts";
import { listStatements } from "./round.queries.ts";

const deciding = limited(limit({ what: "own-rounds", most: 300, perMinutes: 60, per: "link" }));
const showForm = z.object({ show: z.enum(["yes", "no"]) });

export function deskRoutes(desk: Desk): Hono<AppEnv> {
  const { path, reads, runs, open } = desk;
  return new Hono<AppEnv>()
    .get(path, may(reads), async (c) => await showDesk(c, desk, await open(c)))
    .get(`${path}/ronde`, may(runs), async (c) => showNewRound(c, await open(c), nothingSent))
    .post(`${path}/ronde`, may(runs), deciding, guarded, async (c) => await begin(c, await open(c)))
    .get(`${path}/:id`, may(reads), async (c) => await showRound(c, desk, await open(c)))
    .get(`${path}/:id/overtypen`, may(reads), async (c) => await showTyping(c, await open(c), nothingSent))
    .post(`${path}/:id/overtypen`, may(reads), deciding, guarded, async (c) => await typeOver(c, await open(c)))
    .get(`${path}/:id/afzegging`, may(runs), async (c) => await showCallOff(c, await open(c), nothingSent))
    .post(`${path}/:id/afzegging`, may(runs), deciding, async (c) => await endRound(c, await open(c)))
    .get(`${path}/:id/gespreksblad`, may(reads), async (c) => await showSheet(c, await open(c)))
    .post(`${path}/:id/tonen`, may(runs), deciding, async (c) => await show(c, await open(c)))
    .get(`${path}/:id/verhalen/:story`, may(reads), async (c) => await showStory(c, await open(c), nothingSent))
    .post(`${path}/:id/verhalen/:story`, may(reads), deciding, async (c) => await judge(c, await open(c)));
}

async function begin(c: AppContext, holder: Holder): Promise<Response> {
  const { db, t } = c.var;
  const form = await readForm(c, roundForm);
  if (!form.ok) return showNewRound(c, holder, form);
  const opened = await withActor(db, holder.actor, async (trx) => await openRound(trx, holder, form.value, todayOf(c)));
  if ("id" in opened) return toSaved(c, `${holder.path}/${opened.id}`);
  const field = opened.refused === "past" || opened.refused === "soon" ? "opensOn" : "closesOn";
  const errors = { [field]: t(`region:characteristics.refused.${opened.refused}`) };
  return showNewRound(c, holder, { typed: form.typed, errors });
}

async function typeOver(c: AppContext, holder: Holder): Promise<Response> {
  const round = await askedOpenRound(c, holder);
  const places = placesOf(await listStatements(c.var.db, round.id));
  const form = await readForm(c, answerForm(round.askedGroups, places));
  if (!form.ok) return await showTyping(c, holder, form);
  await withActor(c.var.db, holder.actor, async (trx) => await countAnswers(trx, round, form.value, todayOf(c)));
  return toSaved(c, `${holder.path}/${round.id}/overtypen`);
}

async function endRound(c: AppContext, holder: Holder): Promise<Response> {
  const round = await askedRound(c, holder);
  const form = await readForm(c, sureForm);
  if (!form.ok || round.closedOn !== null) return await showCallOff(c, holder, form.ok ? nothingSent : form);
  await withActor(c.var.db, holder.actor, async (trx) => await callOff(trx, holder.id, round.id));
  return toSaved(c, holder.path);
}

async function showSheet(c: AppContext, holder: Holder): Promise<Response> {
  const round = await askedClosedRound(c, holder);
  return await showTalkSheet(c, round, await readOutcome(c, round), toRound(c, holder, round));
}

async function show(c: AppContext, holder: Holder): Promise<Response> {
  const round = await askedClosedRound(c, holder);
  const form = await readForm(c, showForm);
  if (!form.ok) return notFound();
  const shownOn = form.value.show === "yes" ? todayOf(c) : null;
  await withActor(c.var.db, holder.actor, async (trx) => await showOutcome(trx, holder.id, round.id, shownOn));
  return toSaved(c, `${holder.path}/${round.id}`);
}

async function askedStory(c: AppContext, holder: Holder) {
  const round = await askedClosedRound(c, holder);
  const id = askedId(c, "story");
  const stories = await withActor(c.var.db, holder.actor, async (trx) => await listStories(trx, holder.id, round.id));
  return { round, story: stories.find((one) => one.id === id) ?? notFound() };
}

async function showStory(c: AppContext, holder: Holder, sent: Sent): Promise<Response> {
  const { round, story } = await askedStory(c, holder);
  const about = aboutInWords(c.var.t, story, await readOutcome(c, round));
  const view = <StoryPage {...sent} t={c.var.t} story={story} about={about} back={toRound(c, holder, round)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function judge(c: AppContext, holder: Holder): Promise<Response> {
  const { round, story } = await askedStory(c, holder);
  const form = await readForm(c, judgeForm);
  if (!form.ok) return await showStory(c, holder, form);
  const judged = { ...form.value, initiativeId: holder.id, roundId: round.id, storyId: story.id };
  if (!(await withActor(c.var.db, holder.actor, async (trx) => await judgeStory(trx, judged)))) return notFound();
  return toSaved(c, `${holder.path}/${round.id}`);
}
