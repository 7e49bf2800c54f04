// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReading } from "#modules/people";
import { type Database, house, withActor } from "#platform/db";
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
  personOf,
  readForm,
  type Sent,
  statusOf,
} from "#platform/http";
import { lookAlong } from "../permissions.ts";
import { askToTakeOver, endHandingOver } from "./handing-over.commands.ts";
import { handingOverForm } from "./handing-over.form.ts";
import { findWalk, listWhoCouldTakeOver, type Walk } from "./handing-over.queries.ts";
import { StandInPage } from "./stand-in.pages.tsx";

const path = "/team/iemand-anders/:path";

/**
 * For a peer worker who is suddenly too ill to ask: who coordinates asks another. It opens nothing before the one whose
 * path it is says yes, and nobody reads a word of it here. That it was asked is written down by `logDb`, for them to see.
 */
export function standInRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(lookAlong), async (c) => await showStandIn(c, await askedWalk(c), nothingSent))
    .post(path, may(lookAlong), async (c) => await ask(c, logDb))
    .post(`${path}/terug`, may(lookAlong), async (c) => {
      const { asked } = await askedWalk(c);
      if (!asked?.askedByName) return notFound();
      await withActor(c.var.db, house, async (trx) => await endHandingOver(trx, asked, "from", c.var.now()));
      return c.redirect(hrefOf(c), 303);
    });
}

async function ask(c: AppContext, logDb: Database): Promise<Response> {
  const walk = await askedWalk(c);
  const peers = await listPeersFor(c, walk);
  const sent = await readForm(c, handingOverForm(peers.map(({ id }) => id)));
  if (!sent.ok) return await showStandIn(c, walk, sent);
  if (walk.asked) return c.redirect(hrefOf(c), 303);
  const { db, centre, now } = c.var;
  const reader = personOf(c);
  const { peer, words, formKey } = sent.value;
  const to = peers.find(({ id }) => id === peer) ?? notFound();
  const from = { id: walk.peerId, name: walk.peerName };
  await recordReading(
    logDb,
    { reader, centreId: centre.id, what: "support.other-peer-asked", aboutIds: [walk.id] },
    now(),
  );
  await withActor(db, house, async (trx) => {
    await askToTakeOver(trx, walk, { from, to, askedBy: reader, words, formKey }, now());
  });
  return c.redirect(hrefOf(c), 303);
}

async function askedWalk(c: AppContext): Promise<Walk> {
  const { db, centre } = c.var;
  const id = askedId(c, "path");
  return (await withActor(db, house, async (trx) => await findWalk(trx, centre.id, id))) ?? notFound();
}

async function listPeersFor({ var: { db } }: AppContext, walk: Walk) {
  return await withActor(db, house, async (trx) => await listWhoCouldTakeOver(trx, walk));
}

async function showStandIn(c: AppContext, walk: Walk, { typed, errors }: Sent): Promise<Response> {
  const { t, language } = c.var;
  const peers = walk.asked ? [] : await listPeersFor(c, walk);
  const shown = { t, language, walk, peers, action: hrefOf(c), formKey: keyToUse(typed) };
  return personalPage(c, <StandInPage {...shown} typed={typed} errors={errors} />, statusOf(errors));
}

function hrefOf(c: AppContext): string {
  return inLanguage(c.var.language, `/team/iemand-anders/${askedId(c, "path")}`);
}
