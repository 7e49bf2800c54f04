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
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { askedMunicipality } from "../asked-municipality.ts";
import { drawNow } from "../draw-now.ts";
import { addNeighbourhood, changeNeighbourhood, removeNeighbourhood } from "./neighbourhood.commands.ts";
import { neighbourhoodForm } from "./neighbourhood.form.ts";
import { findNeighbourhood, type NeighbourhoodOf } from "./neighbourhood.queries.ts";
import { showAddNeighbourhood, showNeighbourhood, showNeighbourhoods } from "./neighbourhood.views.tsx";

const path = "/team/regio/beginnen/buurten";

/** Within a municipality the neighbourhoods that people speak of, by the digits of their postcodes. */
export const neighbourhoodRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showNeighbourhoods(c))
  .get(`${path}/in/:code`, may(bringTogether), async (c) => {
    return showAddNeighbourhood(c, await askedMunicipality(c), nothingSent);
  })
  .post(`${path}/in/:code`, may(bringTogether), async (c) => {
    const municipality = await askedMunicipality(c);
    const form = await readForm(c, neighbourhoodForm);
    if (!form.ok) return showAddNeighbourhood(c, municipality, form);
    const { formKey: id, ...facts } = form.value;
    const added = { ...facts, id, regionId: c.var.centre.regionId, municipality: municipality.code };
    const outcome = await withAsker(c, async (trx) => await addNeighbourhood(trx, added));
    return outcome === "taken"
      ? showAddNeighbourhood(c, municipality, { typed: form.typed, errors: taken(c) })
      : await toList(c, "saved");
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => {
    const { name, postcodes, ...rest } = await asked(c);
    return showNeighbourhood(c, rest, { typed: { name, postcodes: postcodes.join(", ") }, errors: {} });
  })
  .post(`${path}/:id`, may(bringTogether), async (c) => {
    const own = await asked(c);
    const form = await readForm(c, neighbourhoodForm);
    if (!form.ok) return showNeighbourhood(c, own, form);
    const { name, postcodes } = form.value;
    const change = { id: own.id, regionId: c.var.centre.regionId, name, postcodes };
    const outcome = await withAsker(c, async (trx) => await changeNeighbourhood(trx, change));
    return outcome === "taken"
      ? showNeighbourhood(c, own, { typed: form.typed, errors: taken(c) })
      : await toList(c, "saved");
  })
  .post(`${path}/:id/weg`, may(bringTogether), async (c) => {
    const { id } = await asked(c);
    await withAsker(c, async (trx) => await removeNeighbourhood(trx, { id, regionId: c.var.centre.regionId }));
    return await toList(c, "removed");
  });

async function asked(c: AppContext): Promise<NeighbourhoodOf> {
  return (await findNeighbourhood(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function taken(c: AppContext) {
  return { name: c.var.t("region:meeting.problem.taken") };
}

async function toList(c: AppContext, done: "saved" | "removed"): Promise<Response> {
  await drawNow(c);
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
