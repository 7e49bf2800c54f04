// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Path } from "../paths/path.ts";
import { listCommitments } from "./commitment.queries.ts";
import type { Commitment } from "./commitment.ts";
import { listContacts } from "./contact.queries.ts";
import type { Contact } from "./contact.ts";
import { listFirstWords, listLookBacks } from "./look-back.queries.ts";
import { type FirstWords, isNear, type LookBack, nextLookBack } from "./look-back.ts";
import { listPieces } from "./written.queries.ts";

/** What happens on a path. */
export type Following = { contacts: Contact[]; commitments: Commitment[]; lookBacks: LookBack[] };

/** All of it, each with its words as they read now. What stays between two people is not there for a third. */
export async function loadFollowing(trx: Transaction, { id }: Pick<Path, "id">): Promise<Following> {
  const pieces = await listPieces(trx, id);
  return {
    contacts: await listContacts(trx, id, pieces),
    commitments: await listCommitments(trx, id, pieces),
    lookBacks: await listLookBacks(trx, id, pieces),
  };
}

/** How it read first, where the look-back that comes stands open to be written. */
export async function listFirstWordsIfNear(
  trx: Transaction,
  { id, endedOn }: Pick<Path, "id" | "endedOn">,
  { lookBacks }: Pick<Following, "lookBacks">,
  today: string,
): Promise<FirstWords[]> {
  return endedOn === null && isNear(nextLookBack(lookBacks), today) ? await listFirstWords(trx, id) : [];
}
