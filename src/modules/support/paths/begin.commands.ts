// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseTally } from "../figures/tally.commands.ts";
import type { Side } from "../tables.ts";

type Beginning = {
  requestId: string;
  centreId: string;
  personId: string | null;
  side: Side;
  peer: { id: string; name: string };
  today: string;
};

/** Both said yes: from here two people are on their way together. A second time it changes nothing. */
export async function beginPath(trx: Transaction, beginning: Beginning, now: Temporal.Instant): Promise<void> {
  const { requestId, centreId, personId, side, peer, today } = beginning;
  await asHouse(trx, async () => {
    const begun = await trx
      .insertInto("support.path")
      .values({ id: requestId, centreId, personId, side, peerId: peer.id, peerName: peer.name, beganOn: today })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!begun) return;
    await trx
      .insertInto("support.pathPeer")
      .values({ pathId: requestId, peerId: peer.id, peerName: peer.name, fromOn: today })
      .execute();
    await raiseTally(trx, { centreId, what: "path-begun", detail: side, day: today });
    await recordEvent(trx, "support.path-begun", requestId, centreId, now);
  });
}
