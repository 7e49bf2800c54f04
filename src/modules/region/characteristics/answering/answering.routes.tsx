// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { nobody, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  page,
  readForm,
  todayOf,
  typedText,
} from "#platform/http";
import { publicHref, publicPath } from "../holder.ts";
import { findRound, listStatements } from "../rounds/round.queries.ts";
import { countAnswers } from "./answer.commands.ts";
import { answerForm } from "./answer.form.ts";
import { WordsPage } from "./answering.pages.tsx";
import { placesOf, showNotOpen, showPaper, showReview, showStart, showStep } from "./answering.views.tsx";
import { decideStep, withoutSkipped } from "./steps.ts";

const path = `${publicPath}/:id`;
/** Whoever answers twice is slowed down, and nobody keeps who it was. */
const answering = limited(limit({ what: "faces", most: 60, perMinutes: 60, per: "address" }));
const anything = z.looseObject({});

/** Screen after screen; what was answered travels in the form, and only the last one counts anything. */
export const answeringRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const asked = await findAsked(c);
    return showNotOpen(c, asked.round) ?? showStart(c, asked, nothingSent);
  })
  .post(path, may(anyone), async (c) => {
    const asked = await findAsked(c);
    const closed = showNotOpen(c, asked.round, 422);
    if (closed) return closed;
    const { typed } = await readForm(c, anything);
    const places = placesOf(asked.statements);
    const step = decideStep(typed, asked.round.askedGroups, places);
    return showStep(c, asked, withoutSkipped(typed, places), step);
  })
  .get(`${path}/papier`, may(anyone), async (c) => await showPaper(c, await findAsked(c)))
  .get(`${path}/verstuurd`, may(anyone), async (c) => showThanks(c, (await findAsked(c)).round.name))
  .post(`${path}/verstuurd`, may(anyone), answering, guarded, async (c) => {
    const asked = await findAsked(c);
    const { round, statements } = asked;
    const form = await readForm(c, answerForm(round.askedGroups, placesOf(statements)));
    if (!form.ok && typedText(form.typed, "group") === "")
      return showStep(c, asked, form.typed, { at: "start", problem: "group" });
    if (!form.ok) return showReview(c, asked, form);
    const answers = form.value;
    const isCounted = await withActor(c.var.db, nobody, async (trx) => {
      return await countAnswers(trx, round, answers, todayOf(c));
    });
    if (!isCounted) return showNotOpen(c, round, 422) ?? notFound();
    return c.redirect(publicHref(c, `/${round.id}/verstuurd`), 303);
  });

async function findAsked(c: AppContext) {
  const { db, centre } = c.var;
  const round = (await findRound(db, centre.id, askedId(c))) ?? notFound();
  return { round, statements: await listStatements(db, round.id) };
}

function showThanks(c: AppContext, name: string): Response {
  const { t } = c.var;
  const links = [{ href: publicHref(c), label: t("region:characteristics.thanks.more") }];
  const words = t("region:characteristics.thanks.words", { name });
  return page(c, <WordsPage t={t} title={t("region:characteristics.thanks.title")} words={words} links={links} />);
}
