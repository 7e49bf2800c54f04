// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import type { About } from "#platform/rights";
import type { Path } from "../paths/path.ts";
import { refreshAvailability } from "../peers/availability.commands.ts";
import type { PeerWithRoom } from "../peers/peers-with-room.queries.ts";
import { listPeersKeptApart } from "../requests/together.queries.ts";
import type { HandingOver } from "./handing-over.queries.ts";

type Named = { id: string | null; name: string };
/** `askedBy` is who coordinates, where whoever walks along cannot ask it themselves. */
type Asking = { from: Named; to: PeerWithRoom; askedBy: Named | null; words: string; formKey: string };
type Asked = Pick<HandingOver, "id" | "centreId">;
type Side = "from" | "to" | "holder";

/** Asks another peer worker; who is asked learns nothing of whom it is about. Null while another was asked already. */
export async function askToTakeOver(
  trx: Transaction,
  { id: pathId, centreId }: Pick<Path, "id" | "centreId">,
  { from, to, askedBy, words, formKey }: Asking,
  now: Temporal.Instant,
): Promise<string | null> {
  const added = await trx
    .insertInto("support.handingOver")
    .values({
      ...{ pathId, centreId, fromId: from.id, fromName: from.name, toId: to.id, toName: to.name },
      ...{ askedById: askedBy?.id ?? null, askedByName: askedBy?.name ?? "", words, formKey, askedAt: now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return null;
  await recordEvent(trx, "support.handing-over", added.id, centreId, now);
  return added.id;
}

/** Who is asked says that they can: now it is put before the one whose path it is. */
export async function sayPeerYes(trx: Transaction, one: Asked, now: Temporal.Instant): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("support.handingOver")
    .set({ peerYesAt: now })
    .where("id", "=", one.id)
    .where("peerYesAt", "is", null)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await recordEvent(trx, "support.handing-over", one.id, one.centreId, now);
}

/** Nobody is asked why. */
export async function endHandingOver(
  trx: Transaction,
  { id, centreId }: Asked,
  by: Side,
  now: Temporal.Instant,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable("support.handingOver")
    .set({ endedAt: now, endedBy: by })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .where("holderYesAt", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await recordEvent(trx, "support.handing-over", id, centreId, now);
}

/**
 * The yes of the one whose path it is. Only from here the new peer worker reads the path, and the one before no longer
 * does; what was hidden stays hidden until its owner opens it. False where nothing changed: it was answered before, or
 * they have since become the peer worker of somebody who is kept apart.
 */
export async function sayHolderYes(
  trx: Transaction,
  one: HandingOver,
  { now, today }: { now: Temporal.Instant; today: string },
): Promise<boolean> {
  const keptApart = await asHouse(trx, async () => await listPeersKeptApart(trx, one.pathId));
  if (!one.toId || keptApart.includes(one.toId)) {
    await endHandingOver(trx, one, "to", now);
    return false;
  }
  const done = await trx
    .updateTable("support.handingOver")
    .set({ holderYesAt: now })
    .where("id", "=", one.id)
    .where("peerYesAt", "is not", null)
    .where("holderYesAt", "is", null)
    .where("endedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!done) return false;
  const to = { id: one.toId, name: one.toName };
  await asHouse(trx, async () => await changePeer(trx, one.pathId, to, today));
  for (const peerId of [one.fromId, one.toId]) {
    if (peerId) await refreshAvailability(trx, { peerId, centreId: one.centreId }, now);
  }
  await recordEvent(trx, "support.handing-over", one.id, one.centreId, now);
  return true;
}

async function changePeer(trx: Transaction, pathId: string, to: PeerWithRoom, today: string): Promise<void> {
  await trx.updateTable("support.path").set({ peerId: to.id, peerName: to.name }).where("id", "=", pathId).execute();
  await trx
    .updateTable("support.pathPeer")
    .set({ untilOn: today })
    .where("pathId", "=", pathId)
    .where("untilOn", "is", null)
    .execute();
  await trx
    .insertInto("support.pathPeer")
    .values({ pathId, peerId: to.id, peerName: to.name, fromOn: today })
    .execute();
  await trx // by an open match the one before would still read the request
    .updateTable("support.match")
    .set({ peerId: to.id, peerName: to.name })
    .where("requestId", "=", pathId)
    .where("endedAt", "is", null)
    .execute();
}

/** Whoever asked or was asked: that it was asked stays with the path, without their name. For the house. */
export async function forgetInHandingOver(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const asked = await trx
    .updateTable("support.handingOver")
    .set({ fromId: null, fromName: "", words: "" })
    .where("fromId", "=", personId)
    .executeTakeFirstOrThrow();
  const wasAsked = await trx
    .updateTable("support.handingOver")
    .set({ toId: null, toName: "" })
    .where("toId", "=", personId)
    .executeTakeFirstOrThrow();
  const askedForThem = await trx
    .updateTable("support.handingOver")
    .set({ askedById: null, askedByName: "" })
    .where("askedById", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(asked.numUpdatedRows + wasAsked.numUpdatedRows + askedForThem.numUpdatedRows);
}
