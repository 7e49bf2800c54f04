// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  page,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { otherLanguages } from "#platform/i18n";
import { tellOfHours } from "../permissions.ts";
import { tellOfHour } from "./hour-facts.commands.ts";
import { fieldIn, hourFactsForm, wordNames } from "./hour-facts.form.ts";
import { HourFactsPage } from "./hour-facts.pages.tsx";
import { findHourToTell, type HourToTell, listHourWordsIn } from "./hours.queries.ts";

const path = "/team/spreekuur/:activity";

/** What visitors read of a walk-in hour. */
export const hourFactsRoutes = new Hono<AppEnv>()
  .get(path, may(tellOfHours), async (c) => {
    const { id, slug: _, title: __, ...typed } = await askedHour(c);
    return await showForm(c, { typed: { ...typed, ...(await typedInOthers(c, id)) }, errors: {} });
  })
  .post(path, may(tellOfHours), async (c) => {
    const hour = await askedHour(c);
    const form = await readForm(c, hourFactsForm);
    if (!form.ok) return await showForm(c, form);
    const ids = { activityId: hour.id, centreId: c.var.centre.id };
    await withAsker(c, async (trx) => await tellOfHour(trx, ids, form.value, c.var.now()));
    return toSaved(c, `/team/spreekuur/${hour.id}`);
  });

async function askedHour(c: AppContext): Promise<HourToTell> {
  return (await findHourToTell(c.var.db, c.var.centre.id, askedId(c, "activity"))) ?? notFound();
}

async function typedInOthers({ var: { db } }: AppContext, activityId: string): Promise<Sent["typed"]> {
  const told = await listHourWordsIn(db, activityId);
  return Object.fromEntries(
    otherLanguages.flatMap((language) => {
      const words = told.find((one) => one.language === language);
      return wordNames.map((name) => [fieldIn(language, name), words?.[name] ?? ""]);
    }),
  );
}

async function showForm(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language } = c.var;
  const { title } = await askedHour(c);
  const publicHref = inLanguage(language, "/spreekuur");
  return page(
    c,
    <HourFactsPage {...sent} {...{ t, language, title, publicHref }} saved={wasSaved(c)} />,
    statusOf(sent.errors),
  );
}
