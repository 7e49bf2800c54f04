// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Actor, type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, askedId, forgive, isTooOften, limit, may } from "#platform/http";
import { isEnvelope } from "../vault/sealed.ts";
import { answerJson, answerProblem, often, readJson } from "./json.ts";
import { showReaderPage } from "./reader.views.tsx";
import { countOpening, keepReply, leaveShare } from "./reading.commands.ts";
import { openingForm } from "./share.form.ts";
import { findOpenShare, type OpenShare } from "./share.queries.ts";
import { fitsPin, mostReplyBytes } from "./share.ts";

const path = "/gedeeld/:id";
const opening = often(limit({ what: "share-open", most: 300, perMinutes: 60, per: "address" }));
const replying = often(limit({ what: "share-reply", most: 60, perMinutes: 60, per: "address" }));
/** A few digits: whoever goes on guessing waits for tomorrow. */
const pinTries = limit({ what: "share-pin", most: 10, perMinutes: 60, mostPerDay: 30, per: "link" });

/**
 * Whoever has the link. That it opens something is told only by opening it: the page is the same for every link, and what
 * ended, was taken back or never was answers alike.
 */
export const readerRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), (c) => {
    askedId(c);
    return showReaderPage(c);
  })
  .post(`${path}/openen`, may(anyone), opening, async (c) => {
    const sent = await readJson(c, openingForm);
    const share = await openFor(c, sent?.proof ?? null);
    if (share instanceof Response) return share;
    await asReader(c, async (trx) => await countOpening(trx, share.id));
    const { sealed, endsOn, mayWrite } = share;
    return answerJson(c, { body: sealed.toString("base64"), endsOn, mayWrite });
  })
  .post(`${path}/antwoord`, may(anyone), replying, async (c) => {
    const share = await openFor(c, proofIn(c.req.header("share-proof")));
    if (share instanceof Response) return share;
    if (!share.mayWrite) return answerProblem(c, "gone", 404);
    const sealed = Buffer.from(await c.req.arrayBuffer());
    if (!isEnvelope(sealed)) return answerProblem(c, "unreadable", 422);
    if (sealed.length > mostReplyBytes) return answerProblem(c, "large", 413);
    const outcome = await asReader(c, async (trx) => await keepReply(trx, { shareId: share.id, sealed }, c.var.now()));
    if (outcome === "gone") return answerProblem(c, outcome, 404);
    return outcome === "full" ? answerProblem(c, outcome, 507) : answerJson(c, {});
  })
  .post(`${path}/klaar`, may(anyone), replying, async (c) => {
    const sent = await readJson(c, openingForm);
    const share = await openFor(c, sent?.proof ?? null);
    if (share instanceof Response) return share;
    if (!share.mayWrite) return answerProblem(c, "gone", 404);
    await asReader(c, async (trx) => await leaveShare(trx, share.id, c.var.now()));
    return answerJson(c, {});
  });

/** The share, or why it stays closed. */
async function openFor(c: AppContext, proof: Buffer | null): Promise<OpenShare | Response> {
  const id = askedId(c);
  const share = await asReader(c, async (trx) => await findOpenShare(trx, id, c.var.now()));
  if (!share) return answerProblem(c, "gone", 404);
  return (await refusePin(c, share, proof)) ?? share;
}

/** Only wrong tries count, for this share alone. */
async function refusePin(c: AppContext, { id, pinHash }: OpenShare, proof: Buffer | null): Promise<Response | null> {
  if (!pinHash) return null;
  if (!proof) return answerProblem(c, "pin", 403);
  if (await isTooOften(c, pinTries, id)) return answerProblem(c, "tries", 429);
  if (!fitsPin(proof, pinHash)) return answerProblem(c, "pin", 403);
  await forgive(c, pinTries, id);
  return null;
}

function proofIn(header: string | undefined): Buffer | null {
  return openingForm.safeParse({ proof: header ?? null }).data?.proof ?? null;
}

async function asReader<Result>(c: AppContext, work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  const actor: Actor = { kind: "guest", subjectId: askedId(c) };
  return await withActor(c.var.db, actor, work);
}
