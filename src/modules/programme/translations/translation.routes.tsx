// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  type Sent,
  withAsker,
} from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedActivity } from "../activities/asked-activity.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { makeTheProgramme } from "../permissions.ts";
import { readWrittenLanguage, textsOf, type WrittenLanguage } from "./texts-of-activity.ts";
import { writeTranslation } from "./translation.commands.ts";
import { translationForm, typedFromTexts } from "./translation.form.ts";
import { TranslationPage } from "./translation.pages.tsx";
import { findTranslation, listTranslations } from "./translation.queries.ts";
import { TranslationsPage } from "./translations.pages.tsx";

export const translationRoutes = new Hono<AppEnv>()
  .get("/team/programma/:id/vertaling", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const { t, language, db } = c.var;
    const translations = await listTranslations(db, activity.id);
    const done = (["saved", "removed"] as const).find((news) => news === c.req.query("gedaan"));
    return personalPage(
      c,
      <TranslationsPage
        {...{ t, language, translations, done }}
        activityId={activity.id}
        dutch={textsOf(activity.facts)}
      />,
    );
  })
  .get("/team/programma/:id/vertaling/:taal", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    return await showTranslation(c, activity, askedLanguage(c));
  })
  .post("/team/programma/:id/vertaling/:taal", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const written = askedLanguage(c);
    const form = await readForm(c, translationForm);
    if (!form.ok) return await showTranslation(c, activity, written, form);
    const { formKey: _, ...input } = form.value;
    const isThere = await withAsker(
      c,
      async (trx) => await writeTranslation(trx, activity, written, input, c.var.now()),
    );
    const done = isThere ? "saved" : "removed";
    return c.redirect(teamActivityHref(c.var.language, activity.id, `/vertaling?gedaan=${done}`), 303);
  });

function askedLanguage(c: AppContext): WrittenLanguage {
  return readWrittenLanguage(c.req.param("taal")) ?? notFound();
}

async function showTranslation(
  c: AppContext,
  activity: Activity,
  written: WrittenLanguage,
  sent?: Sent,
): Promise<Response> {
  const { t, language, db } = c.var;
  const translation = await findTranslation(db, activity.id, written);
  const dutch = textsOf(activity.facts);
  const form = sent ?? { typed: translation ? typedFromTexts(translation.texts) : {}, errors: {} };
  const props = { t, written, dutch, translation, ...form, formKey: newFormKey() };
  const backHref = teamActivityHref(language, activity.id, "/vertaling");
  return personalPage(c, <TranslationPage {...props} backHref={backHref} />, sent ? 422 : 200);
}
