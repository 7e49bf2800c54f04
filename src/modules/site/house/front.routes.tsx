// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { changeCentreFront, getCentreFront } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { frontForm } from "./front.form.ts";
import { FrontPage } from "./front.pages.tsx";

export const frontRoutes = new Hono<AppEnv>()
  .get("/team/huis/voorpagina", may(beCoordinator), async (c) => {
    const { phone, email, ...front } = await getCentreFront(c.var.db, c.var.centre.id);
    return showFront(c, { ...front, phone: phone ?? "", email: email ?? "" }, {});
  })
  .post("/team/huis/voorpagina", may(beCoordinator), async (c) => {
    const { db, actor, centre, language } = c.var;
    const sent = await readForm(c, frontForm);
    if (!sent.ok) return showFront(c, sent.typed, sent.errors);
    await withActor(db, actor, async (trx) => await changeCentreFront(trx, centre.id, sent.value));
    return c.redirect(inLanguage(language, "/team/huis?bewaard"), 303);
  });

function showFront(c: AppContext, typed: TypedValues, errors: FieldErrors): Response {
  const { t, language } = c.var;
  const view = <FrontPage t={t} language={language} formKey={newFormKey()} typed={typed} errors={errors} />;
  return page(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}
