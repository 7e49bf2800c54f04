// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  may,
  page,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { changeFacts } from "./facts.commands.ts";
import { factsForm } from "./facts.form.ts";
import { FactsPage } from "./facts.pages.tsx";
import { getFacts } from "./facts.queries.ts";

const path = "/beheer/als-het-schuurt";

export const factsRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => {
    const { longestNoWeeks, ...facts } = await getFacts(c.var.db, c.var.centre.id);
    const saved = wasSaved(c);
    return showFacts(c, { typed: { ...facts, longestNoWeeks: String(longestNoWeeks) }, errors: {} }, saved);
  })
  .post(path, may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const sent = await readForm(c, factsForm);
    if (!sent.ok) return showFacts(c, sent, false);
    await withAsker(c, async (trx) => await changeFacts(trx, centre.id, sent.value, c.var.now()));
    return toSaved(c, path);
  });

function showFacts(c: AppContext, { typed, errors }: Sent, saved: boolean): Response {
  const { t, language } = c.var;
  return page(c, <FactsPage {...{ t, language, saved, typed, errors }} />, statusOf(errors));
}
