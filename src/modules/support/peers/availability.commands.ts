// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";

type PeerHere = { peerId: string; centreId: string };

/**
 * Whether this peer worker has room, as it is after the change in this transaction: whenever somebody is asked or let
 * go, and a path begins, ends or goes to another. Who waits for somebody hears of room that came.
 */
export async function refreshAvailability(
  trx: Transaction,
  { peerId, centreId }: PeerHere,
  now: Temporal.Instant,
): Promise<void> {
  await asHouse(trx, async () => {
    const before = await trx
      .selectFrom("support.peerProfile")
      .select("isAvailable")
      .where("personId", "=", peerId)
      .where("centreId", "=", centreId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return;
    const hasRoom = await findsRoom(trx, { peerId, centreId });
    if (hasRoom === before.isAvailable) return;
    await trx
      .updateTable("support.peerProfile")
      .set({ isAvailable: hasRoom })
      .where("personId", "=", peerId)
      .where("centreId", "=", centreId)
      .execute();
    if (hasRoom) await recordEvent(trx, "support.room-came", peerId, centreId, now);
  });
}

/** As many as they said, less who they walk along with and who asked to get acquainted. */
async function findsRoom(trx: Transaction, { peerId, centreId }: PeerHere): Promise<boolean> {
  const { rows } = await sql<{ hasRoom: boolean }>`
    select not is_paused and room > (
      select count(*) from (
        select id from support.path where peer_id = ${peerId} and centre_id = ${centreId} and ended_on is null
        union
        select request_id from support.match where peer_id = ${peerId} and centre_id = ${centreId} and ended_at is null
      ) as taken
    ) as "hasRoom"
    from support.peer_room where person_id = ${peerId} and centre_id = ${centreId}`.execute(trx);
  return rows[0]?.hasRoom ?? false;
}
