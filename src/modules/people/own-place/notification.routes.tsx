// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import {
  type AppEnv,
  checked,
  inLanguage,
  may,
  notFound,
  personalPage,
  personOf,
  readForm,
  withAsker,
} from "#platform/http";
import { beSignedIn } from "../permissions.ts";
import { chooseNotifications } from "./notification-choice.commands.ts";
import { listUnwanted } from "./notification-choice.queries.ts";
import { notificationKinds } from "./notification-choice.ts";
import { NotificationsPage } from "./notifications.pages.tsx";

const path = "/mijn-plek/berichten";
const notificationForm = z.object({ mail: checked(notificationKinds) });

export const notificationRoutes = new Hono<AppEnv>()
  .get(path, may(beSignedIn), async (c) => {
    const { t, language } = c.var;
    const unwanted = await withAsker(c, async (trx) => await listUnwanted(trx, personOf(c).id));
    const byMail = notificationKinds.filter((kind) => !unwanted.includes(kind));
    const isSaved = c.req.query("gedaan") === "1";
    return personalPage(c, <NotificationsPage {...{ t, byMail, isSaved }} back={inLanguage(language, "/mijn-plek")} />);
  })
  .post(path, may(beSignedIn), async (c) => {
    const form = await readForm(c, notificationForm);
    if (!form.ok) return notFound();
    const { mail } = form.value;
    await withAsker(c, async (trx) => {
      await chooseNotifications(trx, personOf(c).id, mail, c.var.now());
    });
    return c.redirect(inLanguage(c.var.language, `${path}?gedaan=1`), 303);
  });
