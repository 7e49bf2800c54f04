// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { countCentres, listCentres, profiles } from "#modules/network";
import { redirectWithCookies } from "#modules/people";
import {
  type AppEnv,
  anyone,
  inLanguage,
  limit,
  limited,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { ChooseProfilePage } from "./choose-profile.pages.tsx";
import { firstPages } from "./first-pages.ts";
import { readProfile } from "./profile-words.ts";
import { setUp } from "./set-up.commands.ts";
import { setUpForm } from "./set-up.form.ts";
import { SetUpPage } from "./set-up.pages.tsx";
import { isSetUpToken } from "./set-up-link.ts";

const setUpLimit = limit({ what: "set-up", most: 30, perMinutes: 60, per: "address" });

export function setUpRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/inrichten/:token", may(anyone), withSetUpLink, async (c) => {
      const { db, t, language } = c.var;
      if ((await countCentres(db)) > 0) return notFound();
      const profile = readProfile(c.req.query("soort"), profiles);
      if (!profile) return personalPage(c, <ChooseProfilePage t={t} />);
      const typed = { formKey: newFormKey() };
      return personalPage(c, <SetUpPage {...{ t, language, profile, typed }} errors={{}} />);
    })
    .post("/inrichten/:token", may(anyone), limited(setUpLimit), withSetUpLink, async (c) => {
      const { db, installation, language, t } = c.var;
      const form = await readForm(c, setUpForm);
      if (!form.ok) {
        if ((await countCentres(db)) > 0) return notFound();
        const profile = profiles.find((one) => one === form.typed.profile) ?? "centre";
        return personalPage(c, <SetUpPage {...{ t, language, profile }} {...form} />, 422);
      }
      const pages = firstPages(installation.texts, form.value.profile, form.value.name);
      const made = await setUp(db, form.value, pages, c.var.now());
      const team = inLanguage(language, "/team");
      if (made) return redirectWithCookies(c, (await identity.signIn(made.coordinatorId)) ?? [], team);
      const madeBefore = (await listCentres(db)).some(({ id }) => id === form.value.formKey);
      if (!madeBefore) return notFound();
      return c.redirect(team, 303); // the same form again: it signed in whoever sent it the first time, and nobody else
    });
}

const withSetUpLink = createMiddleware<AppEnv>(async (c, next) => {
  if (!isSetUpToken(c.var.installation.keys, c.req.param("token") ?? "")) return notFound();
  await next();
});
