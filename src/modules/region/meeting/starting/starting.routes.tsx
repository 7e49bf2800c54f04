// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { getRegion, listMunicipalities } from "#modules/network";
import { type AppContext, type AppEnv, inLanguage, may, readForm, typedText, withAsker } from "#platform/http";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { bringTogether } from "../../permissions.ts";
import { drawNow } from "../draw-now.ts";
import { choicesFrom } from "./choice.ts";
import { listProposedMunicipalities } from "./proposed.queries.ts";
import { shapeRegion } from "./starting.commands.ts";
import { chosenForm, regionForm } from "./starting.form.ts";
import { type ShownChoice, showStarting } from "./starting.views.tsx";

const path = "/team/regio/beginnen";

/** Which municipalities the region is made of, and what it is called. */
export const startingRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showStarting(c, await standing(c)))
  .post(path, may(bringTogether), async (c) => {
    const sent = await readForm(c, await regionForm());
    const chosen = await chosenForm.parseAsync(sent.typed);
    const words = typedText(sent.typed, "words");
    const shown = { name: typedText(sent.typed, "name"), words, codes: chosen.municipality, isProposal: false };
    if (typedText(sent.typed, "step") === "look") return await showStarting(c, await withChoices(shown));
    if (!sent.ok) return await showStarting(c, await withChoices(shown), sent.errors);
    const facts = { ...sent.value, regionId: c.var.centre.regionId };
    await withAsker(c, async (trx) => await shapeRegion(trx, facts));
    await drawNow(c);
    return c.redirect(inLanguage(c.var.language, `${path}/buurten?gedaan=shaped`), 303);
  });

/** What it is made of now; where nothing was chosen yet, where its directory already has something. */
async function standing(c: AppContext): Promise<ShownChoice> {
  const { db, centre } = c.var;
  const [{ name }, own] = await Promise.all([
    getRegion(db, centre.regionId),
    listOwnMunicipalities(db, centre.regionId),
  ]);
  const isProposal = own.length === 0;
  const codes = isProposal ? await listProposedMunicipalities(db, centre.regionId) : own.map(({ code }) => code);
  return await withChoices({ name, words: "", codes, isProposal: isProposal && codes.length > 0 });
}

async function withChoices({ codes, ...shown }: Omit<ShownChoice, "choices"> & { codes: readonly string[] }) {
  return { ...shown, choices: choicesFrom(await listMunicipalities(), new Set(codes), shown.words) };
}
