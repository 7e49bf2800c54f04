// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  nothingSent,
  parseForm,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { type Tap, tapTalks } from "./talk.commands.ts";
import { sheetForm, talkElsewhereForm, talkForm } from "./talk.form.ts";
import { canCount, type Sheet } from "./talk.ts";
import { askedHour, elsewherePath, hourPath, showSheet, showSheets, talksPath } from "./talks.views.tsx";

/** How many talks there were, and nothing of whom: tapped once an hour is over, mended until a week later. */
export const talksRoutes = new Hono<AppEnv>()
  .get(talksPath, may(beInTheTeam), async (c) => await showSheets(c, nothingSent))
  .get(elsewherePath, may(beInTheTeam), async (c) => {
    const asked = parseForm(c.var.t, sheetForm, c.req.query());
    if (!asked.ok) return await showSheets(c, asked);
    return await showSheet(c, sheetElsewhere(c, asked.value), null);
  })
  .post(elsewherePath, may(beInTheTeam), async (c) => {
    const form = await readForm(c, talkElsewhereForm);
    if (!form.ok) return await showSheets(c, form);
    const { theme, by, formKey, ...asked } = form.value;
    await count(c, sheetElsewhere(c, asked), { theme, by, formKey });
    return c.redirect(inLanguage(c.var.language, `${elsewherePath}?${new URLSearchParams(asked)}`), 303);
  })
  .get(hourPath, may(beInTheTeam), async (c) => {
    const { sheet, hour } = await askedHour(c);
    return await showSheet(c, sheet, hour);
  })
  .post(hourPath, may(beInTheTeam), async (c) => {
    const { sheet, hour } = await askedHour(c);
    const form = await readForm(c, talkForm);
    if (!form.ok) return await showSheet(c, sheet, hour, 422);
    await count(c, sheet, form.value);
    return c.redirect(inLanguage(c.var.language, `${talksPath}/${hour.id}`), 303);
  });

function sheetElsewhere(c: AppContext, asked: Omit<Sheet, "occurrenceId">): Sheet {
  const sheet = { ...asked, occurrenceId: null };
  return canCount(sheet, todayOf(c)) ? sheet : notFound();
}

async function count(c: AppContext, sheet: Sheet, tap: Pick<Tap, "theme" | "by" | "formKey">): Promise<void> {
  await withAsker(c, async (trx) => await tapTalks(trx, { ...sheet, ...tap, centreId: c.var.centre.id }));
}
