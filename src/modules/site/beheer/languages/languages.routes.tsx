// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { beCoordinator } from "#modules/people";
import { listActivitiesInLanguages } from "#modules/programme";
import { withActor } from "#platform/db";
import { type AppEnv, inLanguage, may, notFound, page, readForm } from "#platform/http";
import { findLook } from "../look.queries.ts";
import { switchLanguageOff, switchLanguageOn } from "./languages.commands.ts";
import { LanguagesPage } from "./languages.pages.tsx";
import { listNewsWithout, listPagesWithout } from "./languages.queries.ts";
import { listToDo } from "./languages.ts";

const path = "/beheer/talen";
const languageForm = z.object({ language: z.literal("en"), offered: z.enum(["yes", "no"]) });

export const languagesRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => {
    const { db, centre, t, language } = c.var;
    const [look, pages, news, activities] = await Promise.all([
      findLook(db, centre.id),
      listPagesWithout(db, centre.id, "en"),
      listNewsWithout(db, centre.id, "en"),
      listActivitiesInLanguages(db, centre.id),
    ]);
    const isEnglishOn = look.languages?.includes("en") ?? true;
    const saved = c.req.query("bewaard") !== undefined;
    const toDo = listToDo(activities);
    return page(c, <LanguagesPage {...{ t, language, isEnglishOn, saved, pages, news, toDo }} />);
  })
  .post(path, may(beCoordinator), async (c) => {
    const { db, actor, centre, language } = c.var;
    const sent = await readForm(c, languageForm);
    if (!sent.ok) return notFound();
    const turn = sent.value.offered === "yes" ? switchLanguageOn : switchLanguageOff;
    await withActor(db, actor, async (trx) => await turn(trx, centre.id, sent.value.language));
    return c.redirect(inLanguage(language, `${path}?bewaard`), 303);
  });
