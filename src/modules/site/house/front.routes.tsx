// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { changeCentreFront, findPlaceOfCentre, getCentreFront, placeCentre, writeCoordinates } from "#modules/network";
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
    const { db, centre } = c.var;
    const { phone, email, ...front } = await getCentreFront(db, centre.id);
    const place = await findPlaceOfCentre(db, centre.id);
    const onMap = place ? writeCoordinates(place) : "";
    return showFront(c, { ...front, phone: phone ?? "", email: email ?? "", onMap }, {});
  })
  .post("/team/huis/voorpagina", may(beCoordinator), async (c) => {
    const { db, actor, centre, language } = c.var;
    const sent = await readForm(c, frontForm(centre.parts.has("house")));
    if (!sent.ok) return showFront(c, sent.typed, sent.errors);
    const { onMap, ...front } = sent.value;
    await withActor(db, actor, async (trx) => {
      await placeCentre(trx, centre.id, onMap);
      await changeCentreFront(trx, centre.id, front);
    });
    return c.redirect(inLanguage(language, "/beheer?bewaard"), 303);
  });

function showFront(c: AppContext, typed: TypedValues, errors: FieldErrors): Response {
  const { t, language } = c.var;
  const view = <FrontPage t={t} language={language} formKey={newFormKey()} typed={typed} errors={errors} />;
  return page(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}
