// SPDX-License-Identifier: EUPL-1.2

import type { Transaction } from "#platform/db";
import {
  type AppContext,
  coordinatesHere,
  inLanguage,
  newFormKey,
  notFound,
  personalPage,
  personOf,
  todayOf,
  withAsker,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { askedRelease, workPath } from "./asked.ts";
import { readDocument } from "./document.ts";
import { listLinks } from "./giving.queries.ts";
import { findStanding, type Release } from "./release.queries.ts";
import { type Refusal, stageOf } from "./release.ts";
import { readerPath } from "./release-links.ts";
import { listReleaseParts } from "./release-part.ts";
import { ReleasedPage } from "./released.pages.tsx";
import { WorkPage } from "./work.pages.tsx";

type Shown = { refused?: Refusal; errors?: FieldErrors };

/** Does it under the lock, and goes back to the page of the document; what may not be is said there. */
export async function answerChange(
  c: AppContext,
  work: (trx: Transaction) => Promise<Refusal | "gone" | null>,
  done?: Refusal,
): Promise<Response> {
  const outcome = await withAsker(c, work);
  if (outcome === "gone") return notFound();
  if (outcome !== null && outcome !== done) return await showWork(c, { refused: outcome });
  return c.redirect(workPath(c, (await askedRelease(c)).id), 303);
}

export async function showWork(c: AppContext, { refused, errors = {} }: Shown): Promise<Response> {
  const { t, language } = c.var;
  const { release, standing } = await withAsker(c, async (trx) => {
    const found = await askedRelease(c, trx);
    return { release: found, standing: await findStanding(trx, found) };
  });
  const mayPrepare = coordinatesHere(c);
  const common = { t, language, today: todayOf(c), release, mayPrepare, path: workPath(c, release.id) };
  const status = refused || Object.keys(errors).length > 0 ? 422 : 200;
  if (release.content !== null && release.hash !== null) {
    const { content, hash } = release;
    const links = await linksOf(c, release);
    const released = { ...common, document: readDocument(content), hash, yeses: standing.yeses, links };
    return personalPage(c, <ReleasedPage {...released} newKey={newFormKey} />, status);
  }
  const view = (
    <WorkPage
      {...common}
      personId={personOf(c).id}
      standing={standing}
      stage={stageOf(standing, common.today)}
      known={listReleaseParts(c.var.centre.parts)}
      refused={refused}
      errors={errors}
      newKey={newFormKey}
    />
  );
  return personalPage(c, view, status);
}

async function linksOf({ var: { db, centre, installation, language } }: AppContext, { id }: Release) {
  const links = await listLinks(db, centre.id, id);
  return links.map((link) => ({
    ...link,
    address: centre.origin + inLanguage(language, readerPath(installation.keys, link.id)),
  }));
}
