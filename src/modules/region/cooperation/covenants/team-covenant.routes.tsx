// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
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
import { bringTogether } from "../../permissions.ts";
import { teamHref, teamPath } from "../writing/links.ts";
import { listOrganizations } from "../writing/organizations.queries.ts";
import { addCovenant, addParty, addVersion, chooseShown } from "./covenant.commands.ts";
import { covenantForm, partyForm, shownForm, versionForm } from "./covenant.form.ts";
import { type Covenant, findCovenant, listParties, listVersions } from "./covenant.queries.ts";
import { drawCovenant } from "./covenant.routes.tsx";
import { NewCovenantPage, NewVersionPage, TeamCovenantPage } from "./team-covenant.pages.tsx";

const path = `${teamPath}/convenanten`;

export const teamCovenantRoutes = new Hono<AppEnv>()
  .get(`${path}/nieuw`, may(bringTogether), (c) => showNew(c, { typed: { fromOn: todayOf(c) }, errors: {} }))
  .post(`${path}/nieuw`, may(bringTogether), async (c) => {
    const sent = await readForm(c, covenantForm);
    if (!sent.ok) return showNew(c, sent);
    const covenant = { ...sent.value, regionId: c.var.centre.regionId };
    const id = await withAsker(c, async (trx) => await addCovenant(trx, covenant, c.var.now()));
    return c.redirect(teamHref(c, `/convenanten/${id}`), 303);
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await showCovenant(c, await askedCovenant(c), nothingSent))
  .get(`${path}/:id/tekst`, may(bringTogether), async (c) => {
    const covenant = await askedCovenant(c);
    const href = teamHref(c, `/convenanten/${covenant.id}`);
    return personalPage(c, await drawCovenant(c, covenant, `${href}/tekst`, { href, label: covenant.title }));
  })
  .get(`${path}/:id/versie`, may(bringTogether), async (c) => {
    const covenant = await askedCovenant(c);
    const [newest] = await listVersions(c.var.db, covenant.id);
    return showVersion(c, covenant, { typed: { body: newest?.body ?? "", fromOn: todayOf(c) }, errors: {} });
  })
  .post(`${path}/:id/versie`, may(bringTogether), async (c) => {
    const covenant = await askedCovenant(c);
    const sent = await readForm(c, versionForm);
    if (!sent.ok) return showVersion(c, covenant, sent);
    const version = { ...sent.value, covenantId: covenant.id };
    await withAsker(c, async (trx) => await addVersion(trx, c.var.centre.regionId, version));
    return toCovenant(c, covenant.id);
  })
  .post(`${path}/:id/zichtbaar`, may(bringTogether), async (c) => {
    const covenant = await askedCovenant(c);
    const sent = await readForm(c, shownForm);
    if (!sent.ok) return await showCovenant(c, covenant, sent);
    const choice = { regionId: c.var.centre.regionId, covenantId: covenant.id, shown: sent.value.shown };
    await withAsker(c, async (trx) => await chooseShown(trx, choice, c.var.now()));
    return toCovenant(c, covenant.id);
  })
  .post(`${path}/:id/partijen`, may(bringTogether), async (c) => {
    const covenant = await askedCovenant(c);
    const { regionId } = c.var.centre;
    const organizations = await withAsker(c, async (trx) => await listOrganizations(trx, regionId));
    const sent = await readForm(c, partyForm(organizations));
    if (!sent.ok) return await showCovenant(c, covenant, sent);
    await withAsker(c, async (trx) => await addParty(trx, regionId, covenant.id, sent.value.organization));
    return toCovenant(c, covenant.id);
  });

export async function askedCovenant(c: AppContext): Promise<Covenant> {
  return (await findCovenant(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

export function toCovenant(c: AppContext, id: string): Response {
  return c.redirect(teamHref(c, `/convenanten/${id}?gedaan`), 303);
}

function showNew(c: AppContext, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: teamHref(c), label: t("region:cooperation.team.title") };
  return personalPage(
    c,
    <NewCovenantPage {...sent} t={t} back={back} formKey={keyToUse(sent.typed)} />,
    statusOf(sent.errors),
  );
}

function showVersion(c: AppContext, { id, title }: Covenant, sent: Sent): Response {
  const back = { href: teamHref(c, `/convenanten/${id}`), label: title };
  const view = <NewVersionPage {...sent} t={c.var.t} back={back} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function showCovenant(c: AppContext, { id, title, shownAt }: Covenant, sent: Sent): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const own = teamHref(c, `/convenanten/${id}`);
  const parties = await listParties(db, id);
  const view = (
    <TeamCovenantPage
      {...sent}
      {...{ t, language, title, today: todayOf(c), isShown: shownAt !== null }}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      versions={await listVersions(db, id)}
      parties={parties.map((party) => ({ ...party, href: `${own}/partijen/${party.id}` }))}
      organizations={await withAsker(c, async (trx) => await listOrganizations(trx, centre.regionId))}
      links={{
        shown: `${own}/zichtbaar`,
        parties: `${own}/partijen`,
        version: `${own}/versie`,
        look: `${own}/tekst`,
        organizations: inLanguage(language, "/team/huis/partners"),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
