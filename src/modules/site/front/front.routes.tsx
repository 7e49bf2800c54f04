// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { changeCentreFront, findPlaceOfCentre, getCentreFront, placeCentre, writeCoordinates } from "#modules/network";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  page,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  withAsker,
} from "#platform/http";
import { frontForm } from "./front.form.ts";
import { FrontPage } from "./front.pages.tsx";

export const frontRoutes = new Hono<AppEnv>()
  .get("/team/huis/voorpagina", may(beCoordinator), async (c) => {
    const { db, centre } = c.var;
    const { phone, email, ...front } = await getCentreFront(db, centre.id);
    const place = await findPlaceOfCentre(db, centre.id);
    const onMap = place ? writeCoordinates(place) : "";
    const typed = { ...front, phone: phone ?? "", email: email ?? "", onMap };
    return showFront(c, { typed, errors: {} });
  })
  .post("/team/huis/voorpagina", may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const sent = await readForm(c, frontForm(centre.parts.has("house")));
    if (!sent.ok) return showFront(c, sent);
    const { onMap, ...front } = sent.value;
    await withAsker(c, async (trx) => {
      await placeCentre(trx, centre.id, onMap);
      await changeCentreFront(trx, centre.id, front);
    });
    return toSaved(c, "/beheer");
  });

function showFront(c: AppContext, { typed, errors }: Sent): Response {
  const { t, language } = c.var;
  const view = <FrontPage t={t} language={language} formKey={newFormKey()} typed={typed} errors={errors} />;
  return page(c, view, statusOf(errors));
}
