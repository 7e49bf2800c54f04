// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  readForm,
  type TypedValues,
} from "#platform/http";
import { change } from "../activities/asked-activity.ts";
import { listOfferers } from "../activities/choices.queries.ts";
import { decideRecords } from "../incoming/incoming.queries.ts";
import { positionsByDefault } from "../incoming/preview.ts";
import { readAgenda } from "../incoming/reading/read-agenda.ts";
import { makeTheProgramme } from "../permissions.ts";
import { fetchAgenda, isEmptyAgenda, readAgendaOf } from "./agenda-of-source.ts";
import { removeWithActivities } from "./remove-source.ts";
import {
  addSource,
  agree,
  changeSource,
  leaveToJob,
  pauseSource,
  resumeSource,
  type SourceFacts,
} from "./source.commands.ts";
import { removalForm, type SourceInput, sourceForm } from "./source.form.ts";
import { findSource, listSources } from "./source.queries.ts";
import type { Source } from "./source.ts";
import { showForm, showRemoval, showSource, showSources, sourceHref, sourcesPath, toolsOf } from "./source.views.tsx";
import { hasRoomForSource } from "./source-room.queries.ts";
import { problemInWords } from "./source-words.ts";
import { workOnSource } from "./take-in.ts";

/** More than this takes longer than people wait. */
const mostAtOnce = 200;
/** The server asks an address that somebody typed: enough for trying, too little to bother anyone with. */
const fetching = limited(limit({ what: "fetch-source", most: 60, perMinutes: 60, per: "person" }));

export const sourceRoutes = new Hono<AppEnv>()
  .get(sourcesPath, may(makeTheProgramme), async (c) => await showSources(c))
  .get(`${sourcesPath}/nieuw`, may(makeTheProgramme), async (c) => {
    const typed = { organizationId: c.var.centre.organizationId, publishes: "yes" };
    return await showForm(c, { typed, errors: {} });
  })
  .post(`${sourcesPath}/nieuw`, may(makeTheProgramme), fetching, async (c) => {
    const form = await readForm(c, sourceForm(toolsOf(c).config.fetchReach));
    if (!form.ok) return await showForm(c, form);
    const found = await look(c, form.value);
    if ("errors" in found) return await showForm(c, { typed: form.typed, errors: found.errors });
    const added = await change(c, async (trx) => await addSource(trx, found, c.var.now()));
    return toSource(c, added?.id ?? notFound());
  })
  .get(`${sourcesPath}/:id`, may(makeTheProgramme), async (c) => await showSource(c, await askedSource(c)))
  .post(`${sourcesPath}/:id/akkoord`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    const isLarge = (await countChanges(c, source)) > mostAtOnce;
    await change(c, async (trx) => {
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
    await change(c, async (trx) => await pauseSource(trx, id, c.var.now()));
    return toSource(c, id);
  })
  .post(`${sourcesPath}/:id/hervatting`, may(makeTheProgramme), async (c) => {
    const { id } = await askedSource(c);
    await change(c, async (trx) => await resumeSource(trx, id, c.var.now()));
    return toSource(c, id);
  })
  .get(`${sourcesPath}/:id/wijziging`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    return await showForm(c, { typed: typedFrom(source), errors: {} }, source);
  })
  .post(`${sourcesPath}/:id/wijziging`, may(makeTheProgramme), async (c) => {
    const source = await askedSource(c);
    const form = await readForm(c, sourceForm(toolsOf(c).config.fetchReach));
    if (!form.ok) return await showForm(c, form, source);
    const facts = await factsOf(c, form.value, source.id);
    if ("errors" in facts) return await showForm(c, { typed: form.typed, errors: facts.errors }, source);
    await change(c, async (trx) => await changeSource(trx, source, facts, c.var.now()));
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
    await removeWithActivities(toolsOf(c), c.var.actor, source, form.value.activities);
    return c.redirect(inLanguage(c.var.language, sourcesPath), 303);
  });

async function askedSource(c: AppContext): Promise<Source> {
  const id = z.uuid().safeParse(c.req.param("id"));
  const source = id.success && (await findSource(c.var.db, c.var.centre.id, id.data));
  return source || notFound();
}

type Problem = { errors: Record<string, string> };

/** Whose it is and what it is called, when no other agenda here has this address. */
async function factsOf(c: AppContext, input: SourceInput, ownId?: string): Promise<Problem | SourceFacts> {
  const { db, centre, t } = c.var;
  const { formKey: _, ...typed } = input;
  const whose = (await listOfferers(db, centre.id)).find(({ id }) => id === input.organizationId);
  if (!whose) return { errors: { organizationId: t("programme:sources.problem.organization") } };
  if (!ownId && !(await hasRoomForSource(db, centre.id)))
    return { errors: { url: t("programme:sources.problem.noRoom") } };
  const same = (await listSources(db, centre.id)).find(({ url, id }) => url === input.url && id !== ownId);
  if (same) return { errors: { url: t("programme:sources.problem.known", { name: same.name }) } };
  return { ...typed, name: input.name || whose.name };
}

/** What is at the address now, when that is an agenda; else why not, beside the field. */
async function look(c: AppContext, input: SourceInput): Promise<Problem | Parameters<typeof addSource>[1]> {
  const { t, centre } = c.var;
  const facts = await factsOf(c, input);
  if ("errors" in facts) return facts;
  const fetched = await fetchAgenda(toolsOf(c), facts);
  if (fetched.is !== "new") {
    const status = fetched.is === "problem" ? fetched.status : null;
    return { errors: { url: problemInWords(fetched.is === "problem" ? fetched.problem : "broken", status, t) } };
  }
  const read = readAgenda(fetched.body, { fileName: "agenda.ics", zone: centre.timeZone, today: "2000-01-01" });
  if (read.refused && !isEmptyAgenda(read)) return { errors: { url: problemInWords(read.refused.reason, null, t) } };
  return { ...facts, centreId: centre.id, content: fetched.body, formKey: input.formKey };
}

async function countChanges(c: AppContext, source: Source): Promise<number> {
  if (!source.waitingContent) return 0;
  const { records, here } = await readAgendaOf(toolsOf(c), source, source.waitingContent);
  return positionsByDefault(records, await decideRecords(c.var.db, records, here)).length;
}

async function workNow(c: AppContext, { id, centreId }: Source): Promise<Response> {
  const how = await workOnSource(toolsOf(c), c.var.actor, { id, centreId, by: "hand" });
  return toSource(c, id, how === "busy" ? "?bezig" : "");
}

function typedFrom({ url, organizationId, name, everyHours, publishes }: Source): TypedValues {
  return { url, organizationId, name, everyHours: String(everyHours), publishes: publishes ? "yes" : "" };
}

function toSource(c: AppContext, id: string, query = ""): Response {
  return c.redirect(sourceHref(c, id) + query, 303);
}
