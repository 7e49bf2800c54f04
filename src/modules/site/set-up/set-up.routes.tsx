// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { countCentres, listCentres } from "#modules/network";
import { redirectWithCookies } from "#modules/people";
import {
  type AppEnv,
  anyone,
  inLanguage,
  limited,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { firstPages } from "./first-pages.ts";
import { setUp } from "./set-up.commands.ts";
import { setUpForm } from "./set-up.form.ts";
import { SetUpPage } from "./set-up.pages.tsx";
import { isSetUpToken } from "./set-up-link.ts";

export function setUpRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/inrichten/:token", may(anyone), withSetUpLink, async (c) => {
      if ((await countCentres(c.var.db)) > 0) return notFound();
      return personalPage(
        c,
        <SetUpPage t={c.var.t} language={c.var.language} typed={{ formKey: newFormKey() }} errors={{}} />,
      );
    })
    .post(
      "/inrichten/:token",
      may(anyone),
      limited({ what: "set-up", most: 30, perMinutes: 60 }),
      withSetUpLink,
      async (c) => {
        const { db, installation, language, t } = c.var;
        const form = await readForm(c, setUpForm);
        if (!form.ok) {
          if ((await countCentres(db)) > 0) return notFound();
          return personalPage(c, <SetUpPage t={t} language={language} typed={form.typed} errors={form.errors} />, 422);
        }
        const made = await setUp(db, form.value, firstPages(installation.texts, form.value.name), c.var.now());
        const team = inLanguage(language, "/team");
        if (made) return redirectWithCookies(c, (await identity.signIn(made.coordinatorId)) ?? [], team);
        const madeBefore = (await listCentres(db)).some(({ id }) => id === form.value.formKey);
        if (!madeBefore) return notFound();
        return c.redirect(team, 303); // the same form again: it signed in whoever sent it the first time, and nobody else
      },
    );
}

const withSetUpLink = createMiddleware<AppEnv>(async (c, next) => {
  if (!isSetUpToken(c.var.installation.keys, c.req.param("token") ?? "")) return notFound();
  await next();
});
