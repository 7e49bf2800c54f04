// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Contact } from "./contact.ts";
import { findPieces, type PiecesPerThing } from "./written.queries.ts";

/** The last one on top, also what is still to come. */
export async function listContacts(trx: Transaction, pathId: string, pieces: PiecesPerThing): Promise<Contact[]> {
  const found = await selectContacts(trx, pathId)
    .orderBy("onDay", "desc")
    .orderBy("atTime", (order) => order.desc().nullsLast())
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  return found.map((row) => ({ ...row, pieces: pieces.get(row.id) ?? {} }));
}

export async function findContact(trx: Transaction, pathId: string, id: string): Promise<Contact | undefined> {
  const found = await selectContacts(trx, pathId).where("id", "=", id).executeTakeFirst();
  return found && { ...found, pieces: await findPieces(trx, pathId, { contactId: id }) };
}

function selectContacts(trx: Transaction, pathId: string) {
  return trx
    .selectFrom("support.contact")
    .select(["id", "kind", "whom", "onDay", "atTime", "minutes", "outcome", "remindHolder", "remindPeer", "madeBy"])
    .where("pathId", "=", pathId);
}
