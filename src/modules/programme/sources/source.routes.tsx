// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  readForm,
  type TypedValues,
  withAsker,
} from "#platform/http";
import { mostWhileWaiting } from "../incoming/bring-in-file.ts";
import { decideRecords } from "../incoming/incoming.queries.ts";
import { positionsByDefault } from "../incoming/preview.ts";
import { makeTheProgramme } from "../permissions.ts";
import { readAgendaOf } from "./agenda-of-source.ts";
import { removeWithActivities } from "./remove-source.ts";
import { addSource, agree, changeSource, leaveToJob, pauseSource, resumeSource } from "./source.commands.ts";
import { removalForm, sourceForm } from "./source.form.ts";
import { findSource } from "./source.queries.ts";
import type { Source } from "./source.ts";
import { showForm, showRemoval, showSource, showSources, sourceHref, sourcesPath } from "./source.views.tsx";
import { workOnSource } from "./take-in.ts";
import { factsOf, findTypedSource } from "./typed-source.ts";

/** The server asks an address that somebody typed: enough for trying, too little to bother anyone with. */
const fetching = limited(limit({ what: "fetch-source", most: 60, perMinutes: 60, per: "person" }));

export const sourceRoutes = new Hono<AppEnv>()
  .get(sourcesPath, may(makeTheProgramme), async (c) => await showSources(c))
  .get(`${sourcesPath}/nieuw`, may(makeTheProgramme), async (c) => {
    const typed = { organizationId: c.var.centre.organizationId, publishes: "yes" };
    return await showForm(c, { typed, errors: {} });
  })
  .post(`${sourcesPath}/nieuw`, may(makeTheProgramme), fetching, async (c) => {
    const form = await readForm(c, sourceForm(c.var.installation.config.fetchReach));
    if (!form.ok) return await showForm(c, form);
    const found = await findTypedSource(c, form.value);
    if ("errors" in found) return await showForm(c, { typed: form.typed, errors: found.errors });
    const added = await withAsker(c, async (trx) => await addSource(trx, found, c.var.now()));
    return toSource(c, added?.id ?? notFound());
  })
  .get(`${sourcesPath}/:id`, may(makeTheProgramme), async (c) => await showSource(c, await askedSource(c)))
  .post(`${sourcesPath}/:id/akkoord`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    const isLarge = (await countChanges(c, source)) > mostWhileWaiting;
    await withAsker(c, async (trx) => {
      await agree(trx, source, c.var.now());
      if (isLarge) await leaveToJob(trx, source, c.var.now());
    });
    return isLarge ? toSource(c, source.id, "?bezig") : await workNow(c, source);
  })
  .post(`${sourcesPath}/:id/ophaling`, may(makeTheProgramme), fetching, async (c) => {
    const source = await askedSource(c);
    return source.pausedAt ? toSource(c, source.id) : await workNow(c, source);
  })
  .post(`${sourcesPath}/:id/pauze`, may(makeTheProgramme), async (c) => {
    const { id } = await askedSource(c);
    await withAsker(c, async (trx) => await pauseSource(trx, id, c.var.now()));
    return toSource(c, id);
  })
  .post(`${sourcesPath}/:id/hervatting`, may(makeTheProgramme), async (c) => {
    const { id } = await askedSource(c);
    await withAsker(c, async (trx) => await resumeSource(trx, id, c.var.now()));
    return toSource(c, id);
  })
  .get(`${sourcesPath}/:id/wijziging`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    return await showForm(c, { typed: typedFrom(source), errors: {} }, source);
  })
  .post(`${sourcesPath}/:id/wijziging`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    const form = await readForm(c, sourceForm(c.var.installation.config.fetchReach));
    if (!form.ok) return await showForm(c, form, source);
    const facts = await factsOf(c, form.value, source.id);
    if ("errors" in facts) return await showForm(c, { typed: form.typed, errors: facts.errors }, source);
    await withAsker(c, async (trx) => await changeSource(trx, source, facts, c.var.now()));
    return toSource(c, source.id);
  })
  .get(
    `${sourcesPath}/:id/verwijdering`,
    may(makeTheProgramme),
    async (c) => await showRemoval(c, await askedSource(c)),
  )
  .post(`${sourcesPath}/:id/verwijdering`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    const form = await readForm(c, removalForm);
    if (!form.ok) return await showRemoval(c, source, form.errors);
    await removeWithActivities(c.var.installation, c.var.actor, source, form.value.activities);
    return c.redirect(inLanguage(c.var.language, sourcesPath), 303);
  });

async function askedSource(c: AppContext): Promise<Source> {
  return (await findSource(c.var.db, c.var.centre.id, askedId(c))) ?? notFound();
}

async function countChanges(c: AppContext, source: Source): Promise<number> {
  if (!source.waitingContent) return 0;
  const { records, here } = await readAgendaOf(c.var.installation, source, source.waitingContent);
  return positionsByDefault(records, await decideRecords(c.var.db, records, here)).length;
}

async function workNow(c: AppContext, { id, centreId }: Source): Promise<Response> {
  const how = await workOnSource(c.var.installation, c.var.actor, { id, centreId, by: "hand" });
  return toSource(c, id, how === "busy" ? "?bezig" : "");
}

function typedFrom({ url, organizationId, name, everyHours, publishes }: Source): TypedValues {
  return { url, organizationId, name, everyHours: String(everyHours), publishes: publishes ? "yes" : "" };
}

function toSource(c: AppContext, id: string, query = ""): Response {
  return c.redirect(sourceHref(c, id) + query, 303);
}
