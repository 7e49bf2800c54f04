// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listOrganizationNames } from "#modules/network";
import { listReadingsBy, proposedMonths } from "#modules/people";
import { addDays, localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
} from "#platform/http";
import { drawQr } from "#platform/ui";
import type { Door } from "../paths/doors.ts";
import { listHidden } from "../paths/hidden.queries.ts";
import type { Walker } from "../paths/path.ts";
import { wordsOf } from "../paths/words.queries.ts";
import { domainsOf } from "../paths/words.ts";
import { deciding } from "./changing.ts";
import { OneSharePage } from "./one-share.pages.tsx";
import { renewLink, shareParts, stopSharing } from "./share.commands.ts";
import { shareForm } from "./share.form.ts";
import { findShare, listShares, type ShareWithEnd } from "./share.queries.ts";
import { partsToShare } from "./share.ts";
import { wordsOfShare } from "./share-consent.ts";
import { sharedPath } from "./share-links.ts";
import { SharingPage } from "./sharing.pages.tsx";

/** Only the one whose path it is shares anything of it. */
export function sharingRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      `${path}/delen`,
      may(permission),
      opened(async (c, walker) => await showSharing(c, walker, nothingSent)),
    )
    .post(
      `${path}/delen`,
      may(permission),
      deciding,
      opened(async (c, walker) => {
        const { t, language, centre, now } = c.var;
        const sent = await readForm(c, shareForm);
        if (!sent.ok) return await showSharing(c, walker, sent);
        const sharing = {
          walker,
          asked: sent.value,
          shown: wordsOfShare(t, language, sent.value),
          zone: centre.timeZone,
        };
        const actor = { ...walker.actor, formKey: sent.value.formKey };
        const id = await withActor(c.var.db, actor, async (trx) => await shareParts(trx, sharing, now()));
        return c.redirect(`${walker.base}/delen/${id}?gedaan=shared`, 303);
      }),
    )
    .get(
      `${path}/delen/:share`,
      may(permission),
      opened(async (c, walker) => await showOne(c, walker)),
    )
    .post(
      `${path}/delen/:share/intrekking`,
      may(permission),
      deciding,
      opened(async (c, walker) => {
        const { id } = await theShare(c, walker);
        await inPath(c, walker, async (trx) => await stopSharing(trx, walker.path.id, id, c.var.now()));
        return c.redirect(`${walker.base}/delen?gedaan=stopped`, 303);
      }),
    )
    .post(
      `${path}/delen/:share/nieuwe-link`,
      may(permission),
      deciding,
      opened(async (c, walker) => {
        const { id } = await theShare(c, walker);
        await inPath(c, walker, async (trx) => await renewLink(trx, walker.path.id, id));
        return c.redirect(`${walker.base}/delen/${id}?gedaan=renewed`, 303);
      }),
    );
}

/** Another's answers as one that never was. */
async function theShare(c: AppContext, walker: Walker): Promise<ShareWithEnd> {
  const id = askedId(c, "share");
  return (await inPath(c, walker, async (trx) => await findShare(trx, walker.path.id, id, c.var.now()))) ?? notFound();
}

async function showSharing(c: AppContext, walker: Walker, { typed, errors }: Sent): Promise<Response> {
  const { db, t, language, centre, now } = c.var;
  const { shares, hidden, words } = await inPath(c, walker, async (trx) => ({
    shares: await listShares(trx, walker.path.id, now()),
    hidden: await listHidden(trx, walker.path.id),
    words: await wordsOf(trx, walker.path.id),
  }));
  const view = (
    <SharingPage
      t={t}
      language={language}
      walker={walker}
      shares={shares.map((share) => ({ ...share, until: lastDay(c, share) }))}
      parts={partsToShare(domainsOf(words), hidden)}
      keepsSome={hidden.length > 0}
      organizations={await listOrganizationNames(db, centre.regionId)}
      wasStopped={c.req.query("gedaan") === "stopped"}
      formKey={keyToUse(typed)}
      typed={{ shownName: walker.path.name, months: String(proposedMonths), ...typed }}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function showOne(c: AppContext, walker: Walker): Promise<Response> {
  const { t, language, centre, installation } = c.var;
  const share = await theShare(c, walker);
  const opened = { aboutId: walker.path.id, readerId: share.id };
  const openings = await inPath(c, walker, async (trx) => await listReadingsBy(trx, opened));
  const address = centre.origin + inLanguage(language, sharedPath(installation.keys, share));
  const days = openings.map(({ at }) => localToday(at, centre.timeZone));
  const asked = c.req.query("gedaan");
  const view = (
    <OneSharePage
      t={t}
      language={language}
      walker={walker}
      share={share}
      until={lastDay(c, share)}
      days={[...new Set(days)]}
      address={address}
      qr={await drawQr(address)}
      news={asked === "shared" || asked === "renewed" ? asked : null}
    />
  );
  return personalPage(c, view);
}

/** It ends at the midnight that begins a day, so the day before is its last. */
function lastDay({ var: { centre } }: AppContext, { endsAt }: ShareWithEnd): string | null {
  return endsAt && addDays(localToday(endsAt, centre.timeZone), -1);
}

async function inPath<Result>(
  c: AppContext,
  { actor }: Walker,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(c.var.db, actor, work);
}
