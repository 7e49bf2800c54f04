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
  readId,
  todayOf,
  withAsker,
} from "#platform/http";
import { keepTheDirectory } from "../permissions.ts";
import { noteCheck } from "./check.commands.ts";
import { emptyEntry } from "./entry-facts.ts";
import { valuesOfEntry } from "./entry-form-values.ts";
import { directoryItself } from "./names.ts";
import { findOrganizationInside } from "./organization.queries.ts";
import { saveEntry } from "./save-entry.commands.ts";
import { checkForm, keyForm } from "./small.form.ts";
import { alikeEntries, submittedEntry } from "./submitted-entry.ts";
import { askedTeamEntry, showTeamEntry, showTeamForm } from "./team-entry.views.tsx";
import { teamHref } from "./team-links.ts";

const path = "/team/wegwijzer";

/** An entry from inside: changing it, saying that somebody looked, bringing it back. */
export const teamEntryRoutes = new Hono<AppEnv>()
  .get(`${path}/organisaties/:id/nieuw`, may(keepTheDirectory), async (c) => {
    const typed = valuesOfEntry({ ...emptyEntry, languages: ["nl"] });
    return await showTeamForm(c, { organization: await askedOrganization(c) }, { typed, errors: {} });
  })
  .post(`${path}/organisaties/:id/nieuw`, may(keepTheDirectory), async (c) => {
    const organization = await askedOrganization(c);
    const form = await submittedEntry(c);
    if (!form.ok) return await showTeamForm(c, { organization }, form);
    const alike = form.isSure ? [] : await alikeEntries(c, organization.id, form.facts);
    if (alike.some(({ id }) => id !== form.formKey)) {
      return await showTeamForm(c, { organization }, { ...form, errors: {} }, alike);
    }
    return await save(c, { serviceId: form.formKey, organizationId: organization.id, facts: form.facts });
  })
  .get(
    `${path}/hulp/:id`,
    may(keepTheDirectory),
    async (c) => await showTeamEntry(c, await askedTeamEntry(c), nothingSent),
  )
  .get(`${path}/hulp/:id/wijzigen`, may(keepTheDirectory), async (c) => {
    const entry = await askedTeamEntry(c);
    return await showTeamForm(c, { entry }, { typed: valuesOfEntry(entry.facts), errors: {} });
  })
  .post(`${path}/hulp/:id/wijzigen`, may(keepTheDirectory), async (c) => {
    const entry = await askedTeamEntry(c);
    const form = await submittedEntry(c);
    if (!form.ok) return await showTeamForm(c, { entry }, form);
    return await save(c, { serviceId: entry.id, organizationId: entry.organizationId ?? "", facts: form.facts });
  })
  .post(`${path}/hulp/:id/nagelopen`, may(keepTheDirectory), async (c) => {
    const entry = await askedTeamEntry(c);
    const form = await readForm(c, checkForm(todayOf(c)));
    if (!form.ok) return await showTeamEntry(c, entry, form);
    return await look(c, entry.id, form.value);
  })
  .post(`${path}/hulp/:id/terug`, may(keepTheDirectory), async (c) => {
    const entry = await askedTeamEntry(c);
    const form = await readForm(c, keyForm);
    if (!form.ok) return await showTeamEntry(c, entry, nothingSent);
    return await look(c, entry.id, { ...form.value, checkedOn: todayOf(c), way: "team", remark: "" });
  });

async function askedOrganization(c: AppContext) {
  return (await findOrganizationInside(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

type Saving = Pick<Parameters<typeof saveEntry>[2], "serviceId" | "organizationId" | "facts">;

async function save(c: AppContext, saving: Saving): Promise<Response> {
  const { centre, now } = c.var;
  const change = { ...saving, regionId: centre.regionId, today: todayOf(c), now: now() };
  await withAsker(c, async (trx) => await saveEntry(trx, directoryItself, change));
  return c.redirect(teamHref(c, `/hulp/${readId(saving.serviceId)}?gedaan=saved`), 303);
}

type Look = { formKey: string; checkedOn: string; way: "visited" | "phoned" | "team"; remark: string };

async function look(c: AppContext, serviceId: string, { formKey, checkedOn, way, remark }: Look): Promise<Response> {
  const { centre } = c.var;
  await withAsker(c, async (trx) => {
    const by = { regionId: centre.regionId, centreId: centre.id, organizationId: null };
    await noteCheck(trx, { ...by, serviceId, checkedOn, way, remark, formKey });
  });
  return c.redirect(teamHref(c, `/hulp/${serviceId}?gedaan=checked`), 303);
}
