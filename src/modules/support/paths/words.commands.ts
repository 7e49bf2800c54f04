// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseTally } from "../figures/tally.commands.ts";
import type { LifeDomain } from "../reference.ts";
import type { Question, WrittenAs } from "./parts.ts";
import type { Path, Walker } from "./path.ts";
import { wordsOf } from "./words.queries.ts";
import { findWords, type Words } from "./words.ts";

export type Piece = { domain: LifeDomain; column: Question; words: string };
/** Whoever writes, on which path. */
type Writer = Pick<Walker, "side" | "name" | "actor"> & { path: Pick<Path, "id" | "centreId"> };
type Writing = { pieces: readonly Piece[]; writtenAs: WrittenAs; formKey: string; today: string };

/** What reads otherwise than before becomes a version of its own; what was there stays readable. */
export async function writeWords(
  trx: Transaction,
  { path, side, name, actor }: Writer,
  { pieces, writtenAs, formKey, today }: Writing,
  now: Temporal.Instant,
): Promise<void> {
  const before = await wordsOf(trx, path.id);
  const changed = pieces.filter(({ domain, column, words }) => words !== textIn(before, domain, column));
  if (changed.length === 0) return;
  const writerId = side === "peer" && actor.kind === "person" ? actor.personId : null;
  const by = { pathId: path.id, writtenAs, writerId, writerName: name, at: now, formKey };
  await trx
    .insertInto("support.pathWords")
    .values(changed.map(({ domain, column, words }) => ({ ...by, domain, question: column, words })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await countNewDomains(trx, path.centreId, { before, changed, today });
}

function textIn(words: readonly Words[], domain: LifeDomain, column: Question): string {
  return findWords(words, domain, column)?.words ?? "";
}

type Changes = { before: readonly Words[]; changed: readonly Piece[]; today: string };

/** What somebody comes for counts once, however often they write about it. */
async function countNewDomains(trx: Transaction, centreId: string, { before, changed, today }: Changes): Promise<void> {
  const known = new Set(before.map(({ domain }) => domain));
  const added = new Set(changed.map(({ domain }) => domain).filter((domain) => !known.has(domain)));
  for (const detail of added) await raiseTally(trx, { centreId, what: "domain", detail, day: today });
}
