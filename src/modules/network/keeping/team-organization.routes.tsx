// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  typedText,
  withAsker,
} from "#platform/http";
import { findDoubles } from "../doubles/double.queries.ts";
import { keepTheDirectory } from "../permissions.ts";
import { inviteKeeper, renewKeeper, withdrawKeeper } from "./keeper.commands.ts";
import { hasKeeper } from "./keeper.queries.ts";
import { directoryItself } from "./names.ts";
import { choosePartner, saveOrganization } from "./organization.commands.ts";
import { organizationForm } from "./organization.form.ts";
import { findOrganizationInside, type OrganizationInside } from "./organization.queries.ts";
import { valuesOfOrganization } from "./organization-facts.ts";
import { chooseNod } from "./rules.commands.ts";
import { keeperForm, nodForm, partnerForm } from "./small.form.ts";
import { teamHref } from "./team-links.ts";
import { showOrganization, showOrganizationForm } from "./team-organization.views.tsx";

const path = "/team/wegwijzer/organisaties";

/** Who offers what, and who holds the link to keep it. */
export const teamOrganizationRoutes = new Hono<AppEnv>()
  .get(`${path}/nieuw`, may(keepTheDirectory), async (c) => showOrganizationForm(c, null, nothingSent))
  .post(`${path}/nieuw`, may(keepTheDirectory), async (c) => {
    const form = await readForm(c, organizationForm);
    if (!form.ok) return showOrganizationForm(c, null, form);
    const { formKey, name, website, phone } = form.value;
    const candidate = { kind: "organization", id: formKey, name } as const;
    const more = { phones: phone ? [phone] : [], urls: website ? [website] : [] };
    const isSure = typedText(form.typed, "sure") === "yes";
    const alike = isSure ? [] : await findDoubles(c.var.db, c.var.centre.regionId, { ...candidate, ...more });
    if (alike.length > 0) return showOrganizationForm(c, null, { ...form, errors: {} }, alike);
    return await save(c, formKey, form.value);
  })
  .get(`${path}/:id`, may(keepTheDirectory), async (c) => await showOrganization(c, await asked(c), nothingSent))
  .get(`${path}/:id/gegevens`, may(keepTheDirectory), async (c) => {
    const organization = await askedOwn(c);
    return showOrganizationForm(c, organization, { typed: valuesOfOrganization(organization), errors: {} });
  })
  .post(`${path}/:id/gegevens`, may(keepTheDirectory), async (c) => {
    const organization = await askedOwn(c);
    const form = await readForm(c, organizationForm);
    if (!form.ok) return showOrganizationForm(c, organization, form);
    return await save(c, organization.id, form.value);
  })
  .post(`${path}/:id/bijhouders`, may(keepTheDirectory), async (c) => {
    const organization = await asked(c);
    const form = await readForm(c, keeperForm);
    if (!form.ok) return await showOrganization(c, organization, form);
    const { centre, language, now } = c.var;
    const keeper = { ...form.value, regionId: centre.regionId, organizationId: organization.id, language };
    await withAsker(c, async (trx) => await inviteKeeper(trx, keeper, centre.id, now()));
    return c.redirect(teamHref(c, `/organisaties/${organization.id}?gedaan=invited`), 303);
  })
  .post(`${path}/:id/bijhouders/:keeper/intrekking`, may(keepTheDirectory), async (c) => {
    const which = await askedKeeper(c);
    await withAsker(c, async (trx) => await withdrawKeeper(trx, which, c.var.now()));
    return c.redirect(teamHref(c, `/organisaties/${which.organizationId}?gedaan=withdrawn`), 303);
  })
  .post(`${path}/:id/bijhouders/:keeper/vernieuwing`, may(keepTheDirectory), async (c) => {
    const which = await askedKeeper(c);
    await withAsker(c, async (trx) => await renewKeeper(trx, which, c.var.centre.id, c.var.now()));
    return c.redirect(teamHref(c, `/organisaties/${which.organizationId}?gedaan=renewed`), 303);
  })
  .post(`${path}/:id/ja-nodig`, may(keepTheDirectory), async (c) => {
    const { id } = await asked(c);
    const form = await readForm(c, nodForm);
    if (!form.ok) return await showOrganization(c, await asked(c), form);
    const which = { regionId: c.var.centre.regionId, organizationId: id };
    const { nod } = form.value;
    await withAsker(c, async (trx) => await chooseNod(trx, which, nod === "region" ? null : nod === "yes"));
    return c.redirect(teamHref(c, `/organisaties/${id}?gedaan=saved`), 303);
  })
  .post(`${path}/:id/partner`, may(keepTheDirectory), async (c) => {
    const organization = await askedOwn(c);
    const form = await readForm(c, partnerForm);
    if (!form.ok) return await showOrganization(c, organization, form);
    const choice = { regionId: c.var.centre.regionId, id: organization.id, isPartner: form.value.partner };
    await withAsker(c, async (trx) => await choosePartner(trx, choice));
    return c.redirect(teamHref(c, `/organisaties/${organization.id}?gedaan=saved`), 303);
  });

async function asked(c: AppContext): Promise<OrganizationInside> {
  return (await findOrganizationInside(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

/** A house changes what it says of itself elsewhere. */
async function askedOwn(c: AppContext): Promise<OrganizationInside> {
  const organization = await asked(c);
  return organization.isHouse ? notFound() : organization;
}

async function askedKeeper(c: AppContext) {
  const { id } = await asked(c);
  const which = { regionId: c.var.centre.regionId, organizationId: id, keeperId: askedId(c, "keeper") };
  return (await withAsker(c, async (trx) => await hasKeeper(trx, which))) ? which : notFound();
}

type Typed = import("zod").output<typeof organizationForm>;

async function save(c: AppContext, id: string, { formKey: _, ...facts }: Typed): Promise<Response> {
  const change = { regionId: c.var.centre.regionId, id, facts, today: todayOf(c) };
  await withAsker(c, async (trx) => await saveOrganization(trx, directoryItself, change));
  return c.redirect(teamHref(c, `/organisaties/${id}?gedaan=saved`), 303);
}
