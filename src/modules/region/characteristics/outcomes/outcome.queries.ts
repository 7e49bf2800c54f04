// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import type { AskedGroup, Face } from "../face.ts";
import { type Counts, nobody } from "./may-show.ts";
import type { StatementOfRound } from "./statement.ts";

type Line = { roundId: string; place: number; askedGroup: AskedGroup | null; face: Face | null; count: number | null };
/** What is said of one statement in one round, by group; a group that is not in it is not shown. */
export type StatementOutcome = StatementOfRound & {
  roundId: string;
  place: number;
  counts: ReadonlyMap<AskedGroup, Counts>;
};

/** Only for closing: while a round is open its tally is shown to nobody. */
export async function listTallies(trx: Transaction, roundId: string): Promise<StatementOutcome[]> {
  const lines = await trx
    .selectFrom("region.askingStatement as statement")
    .leftJoin("region.askingTally as tally", (join) =>
      join.onRef("tally.roundId", "=", "statement.roundId").onRef("tally.place", "=", "statement.place"),
    )
    .select(["statement.roundId", "statement.place", "statement.code", "statement.words"])
    .select(["tally.askedGroup", "tally.face", "tally.count"])
    .where("statement.roundId", "=", roundId)
    .orderBy("statement.place")
    .execute();
  return byStatement(lines);
}

/** All that this initiative was ever shown: what is new may not differ from it by a few people. */
export async function listEarlierOutcomes(db: Database, initiativeId: string): Promise<StatementOutcome[]> {
  return byStatement(await selectOutcomes(db).where("round.initiativeId", "=", initiativeId).execute());
}

/** Of closed rounds of one initiative, the newest in front. */
export async function listOutcomes(db: Database, roundIds: readonly string[]): Promise<StatementOutcome[]> {
  if (roundIds.length === 0) return [];
  return byStatement(await selectOutcomes(db).where("round.id", "in", roundIds).execute());
}

function selectOutcomes(db: Database) {
  return db
    .selectFrom("region.askingStatement as statement")
    .innerJoin("region.askingRound as round", "round.id", "statement.roundId")
    .leftJoin("region.askingOutcome as outcome", (join) =>
      join.onRef("outcome.roundId", "=", "statement.roundId").onRef("outcome.place", "=", "statement.place"),
    )
    .select(["statement.roundId", "statement.place", "statement.code", "statement.words"])
    .select(["outcome.askedGroup", "outcome.face", "outcome.count"])
    .where("round.closedOn", "is not", null)
    .orderBy("round.opensOn", "desc")
    .orderBy("statement.roundId")
    .orderBy("statement.place");
}

function byStatement(lines: readonly (Line & StatementOfRound)[]): StatementOutcome[] {
  const found = new Map<string, StatementOutcome & { counts: Map<AskedGroup, Counts> }>();
  for (const { roundId, place, code, words, askedGroup, face, count } of lines) {
    const key = `${roundId} ${place}`;
    const statement = found.get(key) ?? { roundId, place, code, words, counts: new Map<AskedGroup, Counts>() };
    found.set(key, statement);
    if (!askedGroup || !face) continue;
    statement.counts.set(askedGroup, { ...(statement.counts.get(askedGroup) ?? nobody), [face]: count ?? 0 });
  }
  return [...found.values()];
}
