// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { addDays } from "#platform/clock";
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
  todayOf,
  withAsker,
} from "#platform/http";
import { askedRelease, backToWork, workPath } from "./asked.ts";
import { giveLink, withdrawLink, withdrawRelease } from "./giving.commands.ts";
import { GivingPage, WithdrawalPage } from "./giving.pages.tsx";
import { prepareReleases } from "./permissions.ts";
import { givingForm, versionForm, withdrawalForm } from "./release.form.ts";
import type { Release } from "./release.queries.ts";
import { teamPath } from "./release-links.ts";
import { startNextVersion } from "./version.commands.ts";

const one = `${teamPath}/:id`;
const usualDaysOpen = 90;

/** What happens with a document once it was released. */
export const releaseGivingRoutes = new Hono<AppEnv>()
  .get(`${one}/geven`, may(prepareReleases), async (c) => await showGiving(c, nothingSent))
  .post(`${one}/geven`, may(prepareReleases), async (c) => {
    const release = await standingRelease(c);
    const today = todayOf(c);
    const sent = await readForm(c, givingForm(today));
    if (!sent.ok) return await showGiving(c, sent);
    const given = { ...sent.value, releaseId: release.id, centreId: c.var.centre.id, givenOn: today };
    await withAsker(c, async (trx) => await giveLink(trx, given));
    return c.redirect(workPath(c, release.id), 303);
  })
  .post(`${one}/geven/:link/intrekking`, may(prepareReleases), async (c) => {
    const { id } = await askedRelease(c);
    const asked = { centreId: c.var.centre.id, releaseId: id, linkId: askedId(c, "link"), today: todayOf(c) };
    const isThere = await withAsker(c, async (trx) => await withdrawLink(trx, asked));
    return isThere ? c.redirect(workPath(c, id), 303) : notFound();
  })
  .get(`${one}/intrekken`, may(prepareReleases), async (c) => await showWithdrawal(c, nothingSent))
  .post(`${one}/intrekken`, may(prepareReleases), async (c) => {
    const { id } = await releasedHere(c);
    const sent = await readForm(c, withdrawalForm);
    if (!sent.ok) return await showWithdrawal(c, sent);
    const withdrawal = { ...sent.value, centreId: c.var.centre.id, releaseId: id, today: todayOf(c) };
    await withAsker(c, async (trx) => await withdrawRelease(trx, withdrawal));
    return c.redirect(workPath(c, id), 303);
  })
  .post(`${one}/versie`, may(prepareReleases), async (c) => {
    const { id } = await releasedHere(c);
    const sent = await readForm(c, versionForm);
    if (!sent.ok) return c.redirect(workPath(c, id), 303);
    const asked = { centreId: c.var.centre.id, id, ...sent.value };
    const next = await withAsker(c, async (trx) => await startNextVersion(trx, asked, c.var.now()));
    return next ? c.redirect(workPath(c, next), 303) : notFound();
  });

async function releasedHere(c: AppContext): Promise<Release> {
  const release = await askedRelease(c);
  return release.releasedOn === null ? notFound() : release;
}

/** Released, and not withdrawn since. */
async function standingRelease(c: AppContext): Promise<Release> {
  const release = await releasedHere(c);
  return release.withdrawnOn === null ? release : notFound();
}

async function showGiving(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const release = await standingRelease(c);
  const known = { toWhom: release.forWhom, expiresOn: addDays(todayOf(c), usualDaysOpen), ...typed };
  const view = (
    <GivingPage
      t={c.var.t}
      title={release.title}
      typed={known}
      errors={errors}
      formKey={keyToUse(typed)}
      back={backToWork(c, release)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function showWithdrawal(c: AppContext, sent: Sent): Promise<Response> {
  const release = await releasedHere(c);
  const view = <WithdrawalPage {...sent} t={c.var.t} title={release.title} back={backToWork(c, release)} />;
  return personalPage(c, view, statusOf(sent.errors));
}
