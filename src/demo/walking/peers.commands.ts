// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addPerson } from "#modules/people";
import { refreshAvailability, saveProfile } from "#modules/support";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre } from "../centre.ts";
import { askings, peers } from "./peers.ts";

/** Who walks along with people at this house, by name; and who asked two of them to get acquainted. */
export async function addPeers(
  trx: Transaction,
  organizationId: string,
  now: Temporal.Instant,
): Promise<Map<string, string>> {
  const idsByName = new Map<string, string>();
  for (const { email, profile } of peers) {
    const person = { name: profile.name, email, role: "peerWorker", centreId: centre.id, organizationId } as const;
    const peerId = await addPerson(trx, person, now);
    await saveProfile(trx, { peerId, centreId: centre.id }, profile, now);
    idsByName.set(profile.name, peerId);
  }
  for (const asking of askings) await addAsking(trx, asking, idsByName.get(asking.peer) ?? "", now);
  return idsByName;
}

async function addAsking(
  trx: Transaction,
  { name, words, peer, daysAgo, meeting }: (typeof askings)[number],
  peerId: string,
  now: Temporal.Instant,
): Promise<void> {
  const askedAt = now.subtract({ hours: daysAgo * 24 });
  const { id } = await trx
    .insertInto("support.request")
    .values({
      ...{ centreId: centre.id, side: "self", name, words, kinds: ["peer-coach"], languages: ["nl"], days: ["thu"] },
      ...{ phone: "06 00 00 00 41", notWhen: "voor tien uur", formKey: newFormKey(), createdAt: askedAt },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("support.match")
    .values({
      ...{ requestId: id, centreId: centre.id, peerId, peerName: peer, chosenBy: "asker", askedAt },
      ...{ meeting: meeting ?? "", peerAgreedAt: meeting === null ? null : askedAt, formKey: newFormKey() },
    })
    .execute();
  await refreshAvailability(trx, { peerId, centreId: centre.id }, now);
}
