// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  coordinatesHere,
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
import { drawQr } from "#platform/ui";
import { askedOf, askedRelease, backToWork, workPath } from "./asked.ts";
import { NewReleasePage, RenamePage } from "./facts-form.pages.tsx";
import { renewDoor } from "./giving.commands.ts";
import { findDoorVersion, listGiven } from "./giving.queries.ts";
import { prepareReleases, releaseAsSecond } from "./permissions.ts";
import { renameRelease, startRelease, throwAway } from "./release.commands.ts";
import { doorForm, newReleaseForm, renameForm, sureForm } from "./release.form.ts";
import { listReleases } from "./release.queries.ts";
import { doorPath, teamPath } from "./release-links.ts";
import { ReleasesPage } from "./releases.pages.tsx";
import { answerChange, showWork } from "./work.views.tsx";

const one = `${teamPath}/:id`;

/** Making what others get about this house. */
export const releaseTeamRoutes = new Hono<AppEnv>()
  .get(teamPath, may(releaseAsSecond), showAll)
  .post(`${teamPath}/link`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, doorForm);
    if (sent.ok) await withAsker(c, async (trx) => await renewDoor(trx, c.var.centre.id, sent.value.version));
    return c.redirect(inLanguage(c.var.language, teamPath), 303);
  })
  .get(`${teamPath}/nieuw`, may(prepareReleases), async (c) => showNew(c, nothingSent))
  .post(`${teamPath}/nieuw`, may(prepareReleases), async (c) => {
    const { centre, language, now } = c.var;
    const sent = await readForm(c, newReleaseForm);
    if (!sent.ok) return showNew(c, sent);
    const started = { ...sent.value, centreId: centre.id, language };
    const id = await withAsker(c, async (trx) => await startRelease(trx, started, now()));
    return c.redirect(id ? workPath(c, id) : inLanguage(language, teamPath), 303);
  })
  .get(one, may(releaseAsSecond), async (c) => await showWork(c, {}))
  .get(`${one}/gegevens`, may(prepareReleases), async (c) => await showRename(c, nothingSent))
  .post(`${one}/gegevens`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, renameForm);
    if (!sent.ok) return await showRename(c, sent);
    return await answerChange(c, async (trx) => await renameRelease(trx, askedOf(c), sent.value));
  })
  .post(`${one}/weg`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, sureForm);
    if (!sent.ok) return await showWork(c, sent);
    const outcome = await withAsker(c, async (trx) => await throwAway(trx, askedOf(c)));
    if (outcome === "gone") return notFound();
    if (outcome !== null) return await showWork(c, { refused: outcome });
    return c.redirect(inLanguage(c.var.language, teamPath), 303);
  });

async function showAll(c: AppContext): Promise<Response> {
  const { db, centre, installation, t, language } = c.var;
  const [releases, given, version] = await Promise.all([
    listReleases(db, centre.id),
    listGiven(db, centre.id),
    findDoorVersion(db, centre.id),
  ]);
  const address = centre.origin + inLanguage(language, doorPath(installation.keys, centre.id, version));
  const view = (
    <ReleasesPage
      t={t}
      language={language}
      today={todayOf(c)}
      releases={releases}
      given={given}
      door={{ address, version, squares: await drawQr(address) }}
      mayPrepare={coordinatesHere(c)}
    />
  );
  return personalPage(c, view);
}

function showNew(c: AppContext, sent: Sent): Response {
  const { t, language } = c.var;
  const back = { href: inLanguage(language, teamPath), label: t("region:releases.title") };
  return personalPage(
    c,
    <NewReleasePage {...sent} t={t} back={back} formKey={keyToUse(sent.typed)} />,
    statusOf(sent.errors),
  );
}

async function showRename(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const release = await askedRelease(c);
  const { title, forWhom, whatChanged, version } = release;
  const known = { title, forWhom, whatChanged, ...typed };
  const view = <RenamePage t={c.var.t} typed={known} errors={errors} version={version} back={backToWork(c, release)} />;
  return personalPage(c, view, statusOf(errors));
}
