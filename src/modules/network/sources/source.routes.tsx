// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  readForm,
  withAsker,
} from "#platform/http";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { keepTheDirectory } from "../permissions.ts";
import { listOffered } from "./correction.queries.ts";
import { correctionsAsCsv, correctionsAsJson } from "./corrections-file.ts";
import {
  addSource,
  agreeToFewer,
  askForReading,
  pauseSource,
  removeSource,
  removeWithRows,
  resumeSource,
} from "./source.commands.ts";
import { endForm, sourceForm } from "./source.form.ts";
import { findSource, listSources } from "./source.queries.ts";
import type { Source } from "./source.ts";
import {
  showCorrections,
  showEnd,
  showNew,
  showSource,
  showSources,
  sourceHref,
  sourcesPath,
} from "./source.views.tsx";
import { workOnSource } from "./take-in.ts";
import { tryAddress } from "./try-address.ts";
import { uploadRoutes } from "./upload.routes.tsx";

/** The server asks an address that somebody typed: enough for trying, too little to bother anyone with. */
const fetching = limited(limit({ what: "fetch-directory", most: 60, perMinutes: 60, per: "person" }));
const whileWaitingMs = 6000;

/** The directories of others that come in here. Files stand before the rest, for their addresses look like an id. */
export const sourceRoutes = new Hono<AppEnv>()
  .route("/", uploadRoutes)
  .get(sourcesPath, may(keepTheDirectory), async (c) => await showSources(c))
  .get(`${sourcesPath}/nieuw`, may(keepTheDirectory), (c) => showNew(c, nothingSent))
  .post(`${sourcesPath}/nieuw`, may(keepTheDirectory), fetching, async (c) => {
    const form = await readForm(c, sourceForm(c.var.installation.config.fetchReach));
    if (!form.ok) return showNew(c, form);
    const { step, ...facts } = form.value;
    const { t, db, centre } = c.var;
    const same = (await listSources(db, centre.regionId)).find(({ address }) => address === facts.address);
    if (same && step === "look")
      return showNew(c, { ...form, errors: { address: t("network:sources.problem.known", { name: same.name }) } });
    if (same) return toSource(c, same.id);
    const tried = await tryAddress(c, facts.address);
    if ("problem" in tried) return showNew(c, { ...form, errors: { address: tried.problem } });
    if (step === "look") return showNew(c, { ...form, errors: {} }, tried);
    const { listAddress } = tried;
    const added = await withAsker(
      c,
      async (trx) => await addSource(trx, centre.regionId, { ...facts, listAddress }, c.var.now()),
    );
    return await readNow(c, added?.id ?? notFound());
  })
  .get(`${sourcesPath}/:id`, may(keepTheDirectory), async (c) => await showSource(c, await askedSource(c)))
  .post(`${sourcesPath}/:id/lezing`, may(keepTheDirectory), fetching, async (c) => {
    const { id, pausedAt } = await askedSource(c);
    return pausedAt ? toSource(c, id) : await readNow(c, id);
  })
  .post(`${sourcesPath}/:id/pauze`, may(keepTheDirectory), async (c) => {
    const { id } = await askedSource(c);
    await withAsker(c, async (trx) => await pauseSource(trx, id, c.var.now()));
    return toSource(c, id);
  })
  .post(`${sourcesPath}/:id/hervatting`, may(keepTheDirectory), async (c) => {
    const source = await askedSource(c);
    await withAsker(c, async (trx) => await resumeSource(trx, source, c.var.now()));
    return toSource(c, source.id);
  })
  .post(`${sourcesPath}/:id/minder`, may(keepTheDirectory), fetching, async (c) => {
    const source = await askedSource(c);
    await withAsker(c, async (trx) => await agreeToFewer(trx, source, c.var.now()));
    return source.kind === "address"
      ? await readNow(c, source.id)
      : c.redirect(sourceHref(c, `/bestand?bron=${source.id}`), 303);
  })
  .get(`${sourcesPath}/:id/einde`, may(keepTheDirectory), async (c) => await showEnd(c, await askedSource(c)))
  .post(`${sourcesPath}/:id/einde`, may(keepTheDirectory), async (c) => {
    const source = await askedSource(c);
    const form = await readForm(c, endForm);
    if (!form.ok) return await showEnd(c, source, form.errors);
    await withAsker(c, async (trx) => {
      await (form.value.rows === "remove" ? removeWithRows(trx, source.id) : removeSource(trx, source.id));
      await raiseForRegion(trx, source.regionId);
    });
    return c.redirect(sourceHref(c), 303);
  })
  .get(
    `${sourcesPath}/:id/verbeteringen`,
    may(keepTheDirectory),
    async (c) => await showCorrections(c, await askedSource(c)),
  )
  .get(`${sourcesPath}/:id/verbeteringen.json`, may(keepTheDirectory), async (c) => {
    const source = await askedSource(c);
    return asFile(
      c,
      correctionsAsJson(source.name, await listOffered(c.var.db, source.id)),
      "application/json",
      "json",
    );
  })
  .get(`${sourcesPath}/:id/verbeteringen.csv`, may(keepTheDirectory), async (c) => {
    const source = await askedSource(c);
    return asFile(c, correctionsAsCsv(await listOffered(c.var.db, source.id)), "text/csv", "csv");
  });

async function askedSource(c: AppContext): Promise<Source> {
  return (await findSource(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

/** What takes longer than people wait is gone on with by a job. */
async function readNow(c: AppContext, id: string): Promise<Response> {
  await withAsker(c, async (trx) => await askForReading(trx, id, c.var.now()));
  const how = await workOnSource(c.var.installation, c.var.actor, id, whileWaitingMs);
  return toSource(c, id, how === "done" ? "" : "?bezig");
}

function toSource(c: AppContext, id: string, query = ""): Response {
  return c.redirect(sourceHref(c, `/${id}${query}`), 303);
}

function asFile(c: AppContext, content: string, type: string, ending: string): Response {
  return c.body(content, 200, {
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="verbeteringen.${ending}"`,
  });
}
