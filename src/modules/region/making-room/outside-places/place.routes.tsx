// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type * as z from "zod";
import { findLastCheck } from "#modules/network";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { keyOnly } from "../../cooperation/writing/fields.form.ts";
import { getOwnOrganization, listOrganizations } from "../../cooperation/writing/organizations.queries.ts";
import { bringTogether } from "../../permissions.ts";
import { checkedLine } from "../welcome/checked-line.ts";
import { noteVisit, putInDirectory } from "./in-directory.commands.ts";
import { addPlace, changePlace, removePlace, sayOpened, setStep, tellPlaceVisit } from "./place.commands.ts";
import { openingForm, placeForm, placeVisitForm, stepForm } from "./place.form.ts";
import { PlaceFormPage, PlacePage, PlacesPage, StepPage } from "./place.pages.tsx";
import {
  findPlace,
  findPlaceVisit,
  listNextSteps,
  listPlaces,
  listPlaceVisits,
  type OutsidePlace,
  type PlaceVisit,
} from "./place.queries.ts";

const path = "/team/kwartier";

export const placeRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showPlaces(c))
  .get(`${path}/nieuw`, may(bringTogether), (c) => showNew(c, nothingSent))
  .post(`${path}/nieuw`, may(bringTogether), async (c) => {
    const sent = await readForm(c, placeForm);
    if (!sent.ok) return showNew(c, sent);
    const place = { ...sent.value, regionId: c.var.centre.regionId };
    return toPlace(c, await withAsker(c, async (trx) => await addPlace(trx, place)));
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await showPlace(c, await askedPlace(c)))
  .get(`${path}/:id/gegevens`, may(bringTogether), async (c) => {
    const place = await askedPlace(c);
    const { kind, name, address1, postalCode, city } = place;
    return showFacts(c, place, { typed: { kind, name, address1, postalCode, city }, errors: {} });
  })
  .post(`${path}/:id/gegevens`, may(bringTogether), async (c) => {
    const place = await askedPlace(c);
    const sent = await readForm(c, placeForm);
    if (!sent.ok) return showFacts(c, place, sent);
    const { formKey: _, ...facts } = sent.value;
    await withAsker(c, async (trx) => await changePlace(trx, of(c, place), facts));
    return toPlace(c, place.id);
  })
  .post(`${path}/:id/weg`, may(bringTogether), async (c) => {
    const place = await askedPlace(c);
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showPlace(c, place, sent);
    await withAsker(c, async (trx) => await removePlace(trx, of(c, place)));
    return c.redirect(href(c, "?gedaan"), 303);
  })
  .post(`${path}/:id/bezoeken`, may(bringTogether), async (c) => {
    const form = placeVisitForm(await organizationsHere(c), todayOf(c));
    return await change(c, form, async (trx, { id, serviceId, openedOn }, visit) => {
      const isNew = await tellPlaceVisit(trx, { ...visit, placeId: id });
      if (!isNew || serviceId === null || openedOn === null) return;
      await noteVisit(trx, c.var.centre.regionId, serviceId, visit, visit.formKey);
    });
  })
  .post(`${path}/:id/opening`, may(bringTogether), async (c) => {
    return await change(c, openingForm, async (trx, place, { welcome }) => {
      await sayOpened(trx, { ...of(c, place), welcome, today: todayOf(c) });
    });
  })
  .post(`${path}/:id/wegwijzer`, may(bringTogether), async (c) => {
    return await change(c, keyOnly, async (trx, place) => {
      if (place.openedOn === null || place.serviceId !== null) return;
      const [last] = await listPlaceVisits(trx, place.id);
      const known = { regionId: c.var.centre.regionId, welcomes: c.var.t("region:makingRoom.welcome"), place };
      await putInDirectory(trx, { ...known, today: todayOf(c), now: c.var.now() }, last);
    });
  })
  .get(`${path}/stappen/:id`, may(bringTogether), async (c) => {
    const visit = await askedStep(c);
    const { nextState: state, nextOn, nextLine: line } = visit;
    return showStep(c, visit, { typed: { state, nextOn: nextOn ?? "", line }, errors: {} });
  })
  .post(`${path}/stappen/:id`, may(bringTogether), async (c) => {
    const visit = await askedStep(c);
    const sent = await readForm(c, stepForm);
    if (!sent.ok) return showStep(c, visit, sent);
    await withAsker(c, async (trx) => await setStep(trx, visit.id, sent.value));
    return toPlace(c, visit.placeId);
  });

function href(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `${path}${below}`);
}

function of(c: AppContext, { id }: OutsidePlace) {
  return { regionId: c.var.centre.regionId, placeId: id };
}

/** What a form on the page of a place does to it. */
async function change<Form extends z.ZodType>(
  c: AppContext,
  form: Form,
  work: (trx: Transaction, place: OutsidePlace, value: z.output<Form>) => Promise<void>,
): Promise<Response> {
  const place = await askedPlace(c);
  const sent = await readForm(c, form);
  if (!sent.ok) return await showPlace(c, place, sent);
  await withAsker(c, async (trx) => await work(trx, place, sent.value));
  return toPlace(c, place.id);
}

async function askedPlace(c: AppContext): Promise<OutsidePlace> {
  return (await findPlace(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

async function askedStep(c: AppContext): Promise<PlaceVisit> {
  const visit = await findPlaceVisit(c.var.db, c.var.centre.regionId, askedId(c));
  return visit && visit.nextStep !== "" ? visit : notFound();
}

async function organizationsHere(c: AppContext) {
  return await withAsker(c, async (trx) => await listOrganizations(trx, c.var.centre.regionId));
}

function toPlace(c: AppContext, id: string): Response {
  return c.redirect(href(c, `/${id}?gedaan`), 303);
}

function newsOf(c: AppContext): string | undefined {
  return c.req.query("gedaan") === undefined ? undefined : c.var.t("region:cooperation.saved");
}

async function showPlaces(c: AppContext): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const places = await listPlaces(db, centre.regionId);
  const steps = await listNextSteps(db, centre.regionId);
  const view = (
    <PlacesPage
      {...{ t, language, today: todayOf(c), news: newsOf(c) }}
      back={{ href: inLanguage(language, "/team"), label: t("region:cooperation.team.toTeam") }}
      places={places.map((place) => ({ ...place, href: href(c, `/${place.id}`) }))}
      steps={steps.map((step) => ({ ...step, href: href(c, `/${step.placeId}`) }))}
      links={{ new: href(c, "/nieuw"), look: inLanguage(language, "/kwartier") }}
    />
  );
  return personalPage(c, view);
}

function showNew(c: AppContext, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: href(c), label: t("region:makingRoom.title") };
  const title = t("region:makingRoom.new");
  const view = <PlaceFormPage {...sent} {...{ t, title, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

function showFacts(c: AppContext, { id, name }: OutsidePlace, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: href(c, `/${id}`), label: name };
  const title = t("region:cooperation.changing", { name });
  const removeHref = href(c, `/${id}/weg`);
  const view = <PlaceFormPage {...sent} {...{ t, title, back, removeHref }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

function showStep(c: AppContext, visit: PlaceVisit, sent: Sent): Response {
  const back = { href: href(c, `/${visit.placeId}`), label: visit.place };
  const view = <StepPage {...sent} {...{ t: c.var.t, visit, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function showPlace(c: AppContext, place: OutsidePlace, sent: Sent = nothingSent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const visits = await listPlaceVisits(db, place.id);
  const nothingTyped = { by: await getOwnOrganization(db, centre.id), visitedOn: todayOf(c) };
  const view = (
    <PlacePage
      {...{ t, language, today: todayOf(c), place, news: newsOf(c) }}
      typed={{ ...nothingTyped, ...sent.typed }}
      errors={sent.errors}
      back={{ href: href(c), label: t("region:makingRoom.title") }}
      formKey={keyToUse(sent.typed)}
      visits={visits.map((visit) => ({ ...visit, stepHref: href(c, `/stappen/${visit.id}`) }))}
      organizations={await organizationsHere(c)}
      checked={place.serviceId && checkedLine(t, language, await findLastCheck(db, place.serviceId))}
      own={href(c, `/${place.id}`)}
      entryHref={place.serviceId && inLanguage(language, `/team/wegwijzer/hulp/${place.serviceId}`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
