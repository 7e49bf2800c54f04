// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { askedMunicipality } from "../asked-municipality.ts";
import { putBackLine, removeDesk, setDesk, takeBackLine, writeLine } from "./line.commands.ts";
import { deskForm, lineForm } from "./line.form.ts";
import { findLine, hasOrganization } from "./line.queries.ts";
import { showTeamMunicipalities, showTeamMunicipality } from "./team-municipality.views.tsx";

const path = "/team/regio/gemeenten";

/** What each municipality did, written by the team, and which organization of the directory it is itself. */
export const teamMunicipalityRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showTeamMunicipalities(c))
  .get(`${path}/:code`, may(bringTogether), async (c) => {
    return await showTeamMunicipality(c, await askedMunicipality(c), nothingSent);
  })
  .post(`${path}/:code/regels`, may(bringTogether), async (c) => {
    const { centre } = c.var;
    const municipality = await askedMunicipality(c);
    const form = await readForm(c, lineForm(todayOf(c)));
    if (!form.ok) return await showTeamMunicipality(c, municipality, form);
    const by = { regionId: centre.regionId, organizationId: null, saidBy: centre.frame.name };
    await withAsker(c, async (trx) => await writeLine(trx, { ...form.value, ...by, municipality: municipality.code }));
    return to(c, municipality.code, "written");
  })
  .post(`${path}/:code/regels/:id/terug`, may(bringTogether), async (c) => {
    const { id, municipality } = await askedLine(c);
    const which = { regionId: c.var.centre.regionId, id };
    await withAsker(c, async (trx) => await takeBackLine(trx, which, c.var.now()));
    return to(c, municipality, "takenBack");
  })
  .post(`${path}/:code/regels/:id/weer`, may(bringTogether), async (c) => {
    const { id, municipality } = await askedLine(c);
    await withAsker(c, async (trx) => await putBackLine(trx, { regionId: c.var.centre.regionId, id }));
    return to(c, municipality, "putBack");
  })
  .post(`${path}/:code/loket`, may(bringTogether), async (c) => {
    const { db, centre } = c.var;
    const municipality = await askedMunicipality(c);
    const form = await readForm(c, deskForm);
    if (!form.ok) return await showTeamMunicipality(c, municipality, form);
    const { organization } = form.value;
    if (!(await hasOrganization(db, centre.regionId, organization))) return notFound();
    const desk = { regionId: centre.regionId, municipality: municipality.code, organizationId: organization };
    await withAsker(c, async (trx) => await setDesk(trx, desk));
    return to(c, municipality.code, "desk");
  })
  .post(`${path}/:code/loket/weg`, may(bringTogether), async (c) => {
    const { code } = await askedMunicipality(c);
    const which = { regionId: c.var.centre.regionId, municipality: code };
    await withAsker(c, async (trx) => await removeDesk(trx, which));
    return to(c, code, "noDesk");
  });

async function askedLine(c: AppContext) {
  const { code } = await askedMunicipality(c);
  const line = await findLine(c.var.db, c.var.centre.regionId, askedId(c));
  return line?.municipality === code ? line : notFound();
}

function to(c: AppContext, code: string, done: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${code}?gedaan=${done}`), 303);
}
