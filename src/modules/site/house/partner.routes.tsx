// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import {
  addPartner,
  type Coordinates,
  changePartner,
  findPartner,
  findPlaceOfPartner,
  listPartners,
  type Organization,
  placePartner,
  writeCoordinates,
} from "#modules/network";
import { beCoordinator } from "#modules/people";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { partnerForm } from "./partner.form.ts";
import { ChangePartnerPage, PartnersPage } from "./partner.pages.tsx";

type Sent = { typed: TypedValues; errors: FieldErrors };

export const partnerRoutes = new Hono<AppEnv>()
  .get("/team/huis/partners", may(beCoordinator), async (c) => await showPartners(c))
  .post("/team/huis/partners", may(beCoordinator), async (c) => {
    const sent = await readForm(c, partnerForm);
    if (!sent.ok) return await showPartners(c, sent);
    const { formKey, onMap, ...facts } = sent.value;
    await withActor(c.var.db, c.var.actor, async (trx) => {
      const { id } = await addPartner(trx, facts, formKey);
      await placePartner(trx, { id, name: facts.name }, onMap);
    });
    return toPartners(c);
  })
  .get("/team/huis/partners/:id", may(beCoordinator), async (c) => await showPartner(c, await getPartner(c)))
  .post("/team/huis/partners/:id", may(beCoordinator), async (c) => {
    const partner = await getPartner(c);
    const sent = await readForm(c, partnerForm);
    if (!sent.ok) return await showPartner(c, partner, sent);
    const { formKey: _, onMap, ...facts } = sent.value;
    await withActor(c.var.db, c.var.actor, async (trx) => {
      await placePartner(trx, { id: partner.id, name: facts.name }, onMap);
      await changePartner(trx, partner.id, facts);
    });
    return toPartners(c);
  });

async function showPartners(c: AppContext, sent?: Sent): Promise<Response> {
  const { db, t, language } = c.var;
  const partners = await listPartners(db);
  const { typed, errors } = sent ?? { typed: {}, errors: {} };
  const saved = c.req.query("bewaard") !== undefined;
  const form = { formKey: newFormKey(), typed, errors };
  return page(
    c,
    <PartnersPage t={t} language={language} partners={partners} saved={saved} {...form} />,
    sent ? 422 : 200,
  );
}

async function showPartner(c: AppContext, partner: Organization, sent?: Sent): Promise<Response> {
  const { t, language, db } = c.var;
  const place = await findPlaceOfPartner(db, partner.id);
  const { typed, errors } = sent ?? { typed: typedFrom(partner, place), errors: {} };
  const form = { formKey: newFormKey(), typed, errors };
  return page(c, <ChangePartnerPage t={t} language={language} partner={partner} {...form} />, sent ? 422 : 200);
}

async function getPartner(c: AppContext): Promise<Organization> {
  const id = z.uuid().safeParse(c.req.param("id"));
  const partner = id.success ? await findPartner(c.var.db, id.data) : null;
  return partner ?? notFound();
}

function typedFrom(partner: Organization, place: Coordinates | null): TypedValues {
  const { name, description, website, email, phone } = partner;
  const onMap = place ? writeCoordinates(place) : "";
  return { name, description, website: website ?? "", email: email ?? "", phone: phone ?? "", onMap };
}

function toPartners(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, "/team/huis/partners?bewaard"), 303);
}
