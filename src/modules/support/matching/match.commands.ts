// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { refreshAvailability } from "../peers/availability.commands.ts";
import type { Request } from "../requests/request.ts";
import { listCandidates, listKeptApart, lockRoomOf } from "./candidates.queries.ts";
import { findOpenMatch, listPastMatches } from "./match.queries.ts";
import { leftOutOf, type Match } from "./match.ts";
import { propose } from "./propose.ts";

type Chosen = { peerId: string; chosenBy: Match["chosenBy"]; formKey: string };
export type Choosing = { chosen: true } | { refused: "noRoom" | "someoneElse" };

/**
 * Asks this peer worker to get acquainted. Acts as who chooses, with the key of their form; of two who choose at once
 * for the same request, and of two requests that want the last room, one goes first and the other hears it.
 */
export async function choosePeer(
  trx: Transaction,
  request: Request,
  { peerId, chosenBy, formKey }: Chosen,
  now: Temporal.Instant,
): Promise<Choosing> {
  const open = await asHouse(trx, async () => await findOpenMatch(trx, request.id));
  if (open) return open.peerId === peerId ? { chosen: true } : { refused: "someoneElse" };
  if (!(await mayBeAsked(trx, request, peerId))) return { refused: "noRoom" };
  const peerName = await lockRoomOf(trx, peerId, request.centreId);
  if (peerName === null) return { refused: "noRoom" };

  const { id: requestId, centreId, personId } = request;
  const added = await trx
    .insertInto("support.match")
    .values({ requestId, centreId, personId, peerId, peerName, chosenBy, askedAt: now, formKey })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return { refused: "someoneElse" };
  await refreshAvailability(trx, { peerId, centreId }, now);
  await stopWaiting(trx, requestId);
  await recordEvent(trx, "support.match-for-peer", added.id, centreId, now);
  if (chosenBy === "team") await recordEvent(trx, "support.match-for-asker", added.id, centreId, now);
  return { chosen: true };
}

/** Only whom the rule proposes, or with whom they themselves stopped before. */
async function mayBeAsked(trx: Transaction, request: Request, peerId: string): Promise<boolean> {
  const past = await asHouse(trx, async () => await listPastMatches(trx, request.id));
  const { never, stopped } = leftOutOf(past, await listKeptApart(trx, request.id));
  const candidates = await listCandidates(trx, request.centreId);
  const wanted = stopped.has(peerId) ? candidates.filter(({ id }) => id === peerId) : candidates;
  const leftOut = stopped.has(peerId) ? never : new Set([...never, ...stopped]);
  return propose(request, wanted, leftOut).some(({ id }) => id === peerId);
}

async function stopWaiting(trx: Transaction, requestId: string): Promise<void> {
  await asHouse(trx, async () => {
    await trx
      .updateTable("support.request")
      .set({ waitsForRoomAt: null, toldRoomAt: null })
      .where("id", "=", requestId)
      .execute();
  });
}

/** The peer worker would like to get acquainted, with when and where in their own words. */
export async function agreeToMeet(
  trx: Transaction,
  { id, centreId }: Match,
  meeting: string,
  now: Temporal.Instant,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("support.match")
    .set((e) => ({ meeting, peerAgreedAt: e.fn.coalesce("peerAgreedAt", e.val(now)) }))
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) await recordEvent(trx, "support.match-for-asker", id, centreId, now);
}
