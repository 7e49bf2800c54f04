// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { askForSomebody, beginPath, emptyAsked, refreshAvailability, writeWords } from "#modules/support";
import { localToday } from "#platform/clock";
import { house, type Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import type { ServerKeys } from "#platform/links";
import { centre, demoZone } from "../centre.ts";
import { onTheWay, ownWords, wordsTogether } from "./paths.ts";

/** Two people on their way together, with what they wrote down; says the id of their path. */
export async function addPaths(
  trx: Transaction,
  keys: ServerKeys,
  peerIdsByName: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<string> {
  const { name, phone, words, peer: peerName, daysAgo } = onTheWay;
  const began = now.subtract({ hours: daysAgo * 24 });
  const today = localToday(began, demoZone);
  const peer = { id: peerIdsByName.get(peerName) ?? "", name: peerName };
  const asked = { ...emptyAsked, name, phone, words, centreId: centre.id, language: "nl", side: "self" } as const;
  const { id } = await askForSomebody(trx, keys, { ...asked, writtenBy: "", formKey: newFormKey(), today }, began);
  await trx.updateTable("support.request").set({ matchedAt: began }).where("id", "=", id).execute();
  await beginPath(trx, { requestId: id, centreId: centre.id, personId: null, side: "self", peer, today }, began);
  await refreshAvailability(trx, { peerId: peer.id, centreId: centre.id }, now);
  const on = { path: { id, centreId: centre.id }, actor: house } as const;
  const [first, later] = [began.add({ hours: 24 }), now.subtract({ hours: 12 * 24 })];
  const written = { formKey: newFormKey(), today };
  await writeWords(trx, { ...on, side: "holder", name }, { ...written, pieces: ownWords, writtenAs: "self" }, first);
  await writeWords(
    trx,
    { ...on, side: "holder", name },
    { ...written, pieces: wordsTogether, writtenAs: "together" },
    later,
  );
  return id;
}
