// SPDX-License-Identifier: EUPL-1.2
import type { Commitment } from "../following/commitment.ts";
import type { Contact } from "../following/contact.ts";
import { wordsOfPiece } from "../following/written.ts";
import { type ContactKind, contactKinds, type LifeDomain, lifeDomains } from "../reference.ts";

/** How often they met, by how; to write from, and never more than that. */
export function contactsPerKind(contacts: readonly Contact[]): { kind: ContactKind; times: number }[] {
  const met = contacts.filter(({ outcome }) => outcome === "met");
  return contactKinds
    .map((kind) => ({ kind, times: met.filter((contact) => contact.kind === kind).length }))
    .filter(({ times }) => times > 0);
}

/** What was done, per domain of life. */
export function donePerDomain(commitments: readonly Commitment[]): { domain: LifeDomain; words: string[] }[] {
  const done = commitments.filter(({ doneOn }) => doneOn !== null);
  return lifeDomains
    .map((domain) => ({
      domain,
      words: done.filter((one) => one.domain === domain).map(({ pieces }) => wordsOfPiece(pieces, "commitment")),
    }))
    .filter(({ words }) => words.length > 0);
}
