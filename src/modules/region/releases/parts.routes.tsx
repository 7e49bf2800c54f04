// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { askedOf, askedRelease, backToWork } from "./asked.ts";
import type { FixedContent } from "./document.ts";
import { addPart, changePart, leavePartOut, movePartUp, putPartBack, takeAnew } from "./part.commands.ts";
import { PartPage } from "./part-form.pages.tsx";
import { prepareReleases } from "./permissions.ts";
import { knownForm, partForm } from "./release.form.ts";
import { listParts, type Part, type Release } from "./release.queries.ts";
import { teamPath } from "./release-links.ts";
import { findReleasePart, type ReleasePart } from "./release-part.ts";
import { answerChange, showWork } from "./work.views.tsx";

const one = `${teamPath}/:id`;
const part = `${one}/stuk/:part`;

/** What stands in a document: words of the house, and what the platform knows. */
export const releasePartRoutes = new Hono<AppEnv>()
  .get(`${one}/stuk`, may(prepareReleases), async (c) => await showPart(c, nothingSent))
  .post(`${one}/stuk`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, partForm);
    if (!sent.ok) return await showPart(c, sent);
    const written = { ...sent.value, source: "" };
    return await answerChange(c, async (trx) => await addPart(trx, askedOf(c), written, c.var.now()));
  })
  .post(`${one}/bekend`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, knownForm);
    if (!sent.ok) return await showWork(c, sent);
    const { name, formKey } = sent.value;
    const known = knownHere(c, name);
    const release = await askedRelease(c);
    const content = await withAsker(c, async (trx) => await prepare(c, trx, known, release));
    if (content === null)
      return await showWork(c, { errors: { name: c.var.t("region:releases.problem.nothingKnown") } });
    const heading = c.var.installation.texts(release.language)(known.label);
    const taken = { source: name, heading, content: JSON.stringify(content), names: "", formKey };
    return await answerChange(c, async (trx) => await addPart(trx, askedOf(c), taken, c.var.now()));
  })
  .get(part, may(prepareReleases), async (c) => await showPart(c, nothingSent, await askedPart(c)))
  .post(part, may(prepareReleases), async (c) => {
    const asked = await askedPart(c);
    const sent = await readForm(c, partForm);
    if (!sent.ok) return await showPart(c, sent, asked);
    const { heading, content, names } = sent.value;
    const written = { heading, content, names };
    return await answerChange(c, async (trx) => await changePart(trx, partOf(c), written, c.var.now()));
  })
  .post(`${part}/opnieuw`, may(prepareReleases), async (c) => {
    const { source } = await askedPart(c);
    const known = knownHere(c, source);
    const release = await askedRelease(c);
    const content = await withAsker(c, async (trx) => await prepare(c, trx, known, release));
    if (content === null)
      return await showWork(c, { errors: { name: c.var.t("region:releases.problem.nothingKnown") } });
    return await answerChange(c, async (trx) => await takeAnew(trx, partOf(c), content, c.var.now()));
  })
  .post(`${part}/weg`, may(prepareReleases), async (c) => {
    return await answerChange(c, async (trx) => await leavePartOut(trx, partOf(c), c.var.now()));
  })
  .post(`${part}/terug`, may(prepareReleases), async (c) => {
    return await answerChange(c, async (trx) => await putPartBack(trx, partOf(c)));
  })
  .post(`${part}/omhoog`, may(prepareReleases), async (c) => {
    return await answerChange(c, async (trx) => await movePartUp(trx, partOf(c)));
  });

function partOf(c: AppContext) {
  return { ...askedOf(c), partId: askedId(c, "part") };
}

async function askedPart(c: AppContext): Promise<Part> {
  const parts = await listParts(c.var.db, (await askedRelease(c)).id);
  const id = askedId(c, "part");
  return parts.find((one) => one.id === id) ?? notFound();
}

function knownHere({ var: { centre } }: AppContext, name: string): ReleasePart {
  const known = findReleasePart(name) ?? notFound();
  return known.part === undefined || centre.parts.has(known.part) ? known : notFound();
}

async function prepare(
  c: AppContext,
  trx: Transaction,
  known: ReleasePart,
  { periodFrom, periodUntil, language }: Release,
): Promise<FixedContent | null> {
  const { centre, installation } = c.var;
  return await known.prepare(trx, {
    ...{ centreId: centre.id, regionId: centre.regionId, today: askedOf(c).today },
    period: { from: periodFrom, until: periodUntil },
    t: installation.texts(language),
    language,
  });
}

async function showPart(c: AppContext, { typed, errors }: Sent, changed?: Part): Promise<Response> {
  const release = await askedRelease(c);
  if (changed && changed.source !== "") return notFound();
  const { heading = "", content = "", names = "" } = changed ?? {};
  const view = (
    <PartPage
      t={c.var.t}
      typed={{ heading, content, names, ...typed }}
      errors={errors}
      formKey={keyToUse(typed)}
      isNew={changed === undefined}
      extendsReading={release.readingUntil !== null}
      back={backToWork(c, release)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
