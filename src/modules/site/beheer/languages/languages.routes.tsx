// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { beCoordinator } from "#modules/people";
import { listActivitiesInLanguages } from "#modules/programme";
import type { Database } from "#platform/db";
import { type AppEnv, may, notFound, page, readForm, toSaved, wasSaved, withAsker } from "#platform/http";
import { otherLanguages } from "#platform/i18n";
import { findLook } from "../look.queries.ts";
import { switchLanguageOff, switchLanguageOn } from "./languages.commands.ts";
import { LanguagesPage } from "./languages.pages.tsx";
import { listNewsWithout, listPagesWithout } from "./languages.queries.ts";
import { listToDo, type SiteLanguage } from "./languages.ts";

const path = "/beheer/talen";
const languageForm = z.object({ language: z.enum(otherLanguages), offered: z.enum(["yes", "no"]) });

export const languagesRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => {
    const { db, centre, t, language } = c.var;
    const site = await listSiteLanguages(db, centre.id);
    const toDo = listToDo(site, await listActivitiesInLanguages(db, centre.id));
    return page(c, <LanguagesPage {...{ t, language, saved: wasSaved(c), site, toDo }} />);
  })
  .post(path, may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const sent = await readForm(c, languageForm);
    if (!sent.ok) return notFound();
    const turn = sent.value.offered === "yes" ? switchLanguageOn : switchLanguageOff;
    await withAsker(c, async (trx) => await turn(trx, centre.id, sent.value.language));
    return toSaved(c, path);
  });

async function listSiteLanguages(db: Database, centreId: string): Promise<SiteLanguage[]> {
  const { languages: offered } = await findLook(db, centreId);
  const all = otherLanguages.map(async (code) => ({
    code,
    isOn: offered?.includes(code) ?? true,
    pages: await listPagesWithout(db, centreId, code),
    news: await listNewsWithout(db, centreId, code),
  }));
  return await Promise.all(all);
}
