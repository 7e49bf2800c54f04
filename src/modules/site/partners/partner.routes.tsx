// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
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
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  newFormKey,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  type TypedValues,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { partnerForm } from "./partner.form.ts";
import { ChangePartnerPage, PartnersPage } from "./partner.pages.tsx";

const path = "/team/huis/partners";

export const partnerRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => await showPartners(c, nothingSent))
  .post(path, may(beCoordinator), async (c) => {
    const sent = await readForm(c, partnerForm);
    if (!sent.ok) return await showPartners(c, sent);
    const { formKey, onMap, ...facts } = sent.value;
    await withAsker(c, async (trx) => {
      const { id } = await addPartner(trx, { ...facts, regionId: c.var.centre.regionId }, formKey);
      await placePartner(trx, { id, name: facts.name }, onMap);
    });
    return toSaved(c, path);
  })
  .get(`${path}/:id`, may(beCoordinator), async (c) => await showPartner(c, await getPartner(c)))
  .post(`${path}/:id`, may(beCoordinator), async (c) => {
    const partner = await getPartner(c);
    const sent = await readForm(c, partnerForm);
    if (!sent.ok) return await showPartner(c, partner, sent);
    const { formKey: _, onMap, ...facts } = sent.value;
    await withAsker(c, async (trx) => {
      await placePartner(trx, { id: partner.id, name: facts.name }, onMap);
      await changePartner(trx, partner.id, facts);
    });
    return toSaved(c, path);
  });

async function showPartners(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { db, t, language } = c.var;
  const partners = await listPartners(db);
  const form = { formKey: newFormKey(), typed, errors };
  const view = <PartnersPage t={t} language={language} partners={partners} saved={wasSaved(c)} {...form} />;
  return page(c, view, statusOf(errors));
}

async function showPartner(c: AppContext, partner: Organization, sent?: Sent): Promise<Response> {
  const { t, language, db } = c.var;
  const place = await findPlaceOfPartner(db, partner.id);
  const { typed, errors } = sent ?? { typed: typedFrom(partner, place), errors: {} };
  const form = { formKey: newFormKey(), typed, errors };
  const view = <ChangePartnerPage t={t} language={language} partner={partner} {...form} />;
  return page(c, view, statusOf(errors));
}

async function getPartner(c: AppContext): Promise<Organization> {
  return (await findPartner(c.var.db, askedId(c))) ?? notFound();
}

function typedFrom(partner: Organization, place: Coordinates | null): TypedValues {
  const { name, description, website, email, phone } = partner;
  const onMap = place ? writeCoordinates(place) : "";
  return { name, description, website: website ?? "", email: email ?? "", phone: phone ?? "", onMap };
}
