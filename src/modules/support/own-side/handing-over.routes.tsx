// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import type { Door, Doors } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { deciding } from "../sharing/changing.ts";
import { askToTakeOver, endHandingOver, sayHolderYes } from "./handing-over.commands.ts";
import { answerForm, handingOverForm } from "./handing-over.form.ts";
import { HandOverPage } from "./handing-over.pages.tsx";
import { findHandingOver, findLastHandingOver, listWhoCouldTakeOver } from "./handing-over.queries.ts";
import { OtherPeerPage } from "./other-peer.pages.tsx";

export function handingOverRoutes(doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>().route("/", doors.ofPeer(peersRoutes)).route("/", doors.ofHolder(holdersRoutes));
}

/** Who walks along asks another to do so, or takes that back. */
function peersRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      `${path}/overdragen`,
      may(permission),
      opened(async (c, walker) => await showHandOver(c, walker, nothingSent)),
    )
    .post(
      `${path}/overdragen`,
      may(permission),
      opened(async (c, walker) => {
        const peers = await inPath(c, walker, async (trx) => await listWhoCouldTakeOver(trx, walker.path));
        const sent = await readForm(c, handingOverForm(peers.map(({ id }) => id)));
        if (!sent.ok) return await showHandOver(c, walker, sent);
        const { peer, words, formKey } = sent.value;
        const to = peers.find(({ id }) => id === peer) ?? notFound();
        const from = { id: walker.path.peerId ?? "", name: walker.name };
        if (walker.path.endedOn === null) {
          await inPath(c, walker, async (trx) => {
            await askToTakeOver(trx, walker.path, { from, to, askedBy: null, words, formKey }, c.var.now());
          });
        }
        return c.redirect(`${walker.base}/overdragen`, 303);
      }),
    )
    .post(
      `${path}/overdragen/terug`,
      may(permission),
      opened(async (c, walker) => {
        await inPath(c, walker, async (trx) => {
          const one = await findHandingOver(trx, walker.path.id);
          if (one) await endHandingOver(trx, one, "from", c.var.now());
        });
        return c.redirect(`${walker.base}/overdragen`, 303);
      }),
    );
}

/** Whose path it is says yes or no, without a reason. */
function holdersRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      `${path}/ander-mens`,
      may(permission),
      opened(async (c, walker) => await showOtherPeer(c, walker, nothingSent)),
    )
    .post(
      `${path}/ander-mens`,
      may(permission),
      deciding,
      opened(async (c, walker) => {
        const sent = await readForm(c, answerForm);
        if (!sent.ok) return await showOtherPeer(c, walker, sent);
        const { answer } = sent.value;
        const changes = await inPath(c, walker, async (trx) => await takeAnswer(c, trx, walker, answer));
        return c.redirect(`${walker.base}/ander-mens?gedaan=${changes ? "yes" : "no"}`, 303);
      }),
    );
}

/** Whether another walks along from now on. */
async function takeAnswer(c: AppContext, trx: Transaction, { path }: Walker, answer: "yes" | "no"): Promise<boolean> {
  const one = await findHandingOver(trx, path.id);
  if (!one?.peerYesAt) return false;
  if (answer === "yes" && path.endedOn === null) {
    return await sayHolderYes(trx, one, { now: c.var.now(), today: todayOf(c) });
  }
  await endHandingOver(trx, one, "holder", c.var.now());
  return false;
}

async function showHandOver(c: AppContext, walker: Walker, { typed, errors }: Sent): Promise<Response> {
  const loaded = await inPath(c, walker, async (trx) => ({
    open: await findHandingOver(trx, walker.path.id),
    last: await findLastHandingOver(trx, walker.path.id),
    peers: await listWhoCouldTakeOver(trx, walker.path),
  }));
  const { t } = c.var;
  const view = (
    <HandOverPage t={t} walker={walker} {...loaded} formKey={keyToUse(typed)} typed={typed} errors={errors} />
  );
  return personalPage(c, view, statusOf(errors));
}

async function showOtherPeer(c: AppContext, walker: Walker, { typed, errors }: Sent): Promise<Response> {
  const open = await inPath(c, walker, async (trx) => await findHandingOver(trx, walker.path.id));
  const shown = { t: c.var.t, walker, open: open?.peerYesAt ? open : undefined, said: saidOf(c.req.query("gedaan")) };
  return personalPage(c, <OtherPeerPage {...shown} typed={typed} errors={errors} />, statusOf(errors));
}

function saidOf(asked: string | undefined): "yes" | "no" | null {
  return asked === "yes" || asked === "no" ? asked : null;
}

async function inPath<Result>(
  c: AppContext,
  { actor }: Walker,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(c.var.db, actor, work);
}
