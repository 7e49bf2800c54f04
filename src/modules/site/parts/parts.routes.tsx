// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { chooseParts, findParts, partNames } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { type AppContext, type AppEnv, may, page, readForm, toSaved, wasSaved, withAsker } from "#platform/http";
import type { PartName } from "#platform/parts";
import { partsForm } from "./parts.form.ts";
import { AskOnceMorePage, PartsPage } from "./parts.pages.tsx";
import { findWhatIsThere } from "./what-is-there.ts";

const path = "/beheer/onderdelen";

export const partsRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => await showParts(c))
  .post(path, may(beCoordinator), async (c) => {
    const { centre } = c.var;
    const form = await readForm(c, partsForm);
    if (!form.ok) return await showParts(c, 422);
    const wanted = new Set<PartName>(form.value.parts);
    const hidden = form.value.isSure ? [] : await listPlannedThatGoes(c, wanted);
    if (hidden.length > 0) return await askOnceMore(c, wanted, hidden);
    await withAsker(c, async (trx) => await chooseParts(trx, centre.id, wanted));
    return toSaved(c, path);
  });

async function showParts(c: AppContext, status = 200): Promise<Response> {
  const { db, centre, t } = c.var;
  const [on, there] = await Promise.all([findParts(db, centre.id), findWhatIsThere(c)]);
  const parts = partNames.map((name) => ({ name, isOn: on.has(name), sentences: there[name]?.sentences ?? [] }));
  return page(c, <PartsPage {...{ t, parts }} saved={wasSaved(c)} />, status);
}

/** The parts that go off now, in which something is still to come. */
async function listPlannedThatGoes(c: AppContext, wanted: ReadonlySet<PartName>): Promise<PartName[]> {
  const { db, centre } = c.var;
  const [on, there] = await Promise.all([findParts(db, centre.id), findWhatIsThere(c)]);
  return partNames.filter((name) => on.has(name) && !wanted.has(name) && there[name]?.isPlanned);
}

async function askOnceMore(c: AppContext, wanted: ReadonlySet<PartName>, hidden: PartName[]): Promise<Response> {
  const { t, language } = c.var;
  const there = await findWhatIsThere(c);
  const parts = hidden.map((name) => ({ name, isOn: true, sentences: there[name]?.sentences ?? [] }));
  return page(c, <AskOnceMorePage {...{ t, language, parts }} wanted={[...wanted]} />);
}
