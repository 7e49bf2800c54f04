// SPDX-License-Identifier: EUPL-1.2
import { type AskedGroup, readGroups } from "../face.ts";
import type { Round } from "../rounds/round.queries.ts";
import type { Counts } from "./may-show.ts";
import type { StatementOutcome } from "./outcome.queries.ts";
import { type StatementOfRound, sameStatement } from "./statement.ts";

/** One group of one round; null: not to be shown. */
export type Column = { group: AskedGroup; counts: Counts | null };
export type StatementView = StatementOfRound & {
  place: number;
  columns: Column[];
  /** The same statement in rounds before, the newest in front. */
  before: { closesOn: string; columns: Column[] }[];
};

/** The groups of one round side by side, and beneath it what earlier rounds said. No sum of anything. */
export function viewOutcome(
  round: Round,
  earlier: readonly Round[],
  outcomes: readonly StatementOutcome[],
): StatementView[] {
  const own = outcomes.filter(({ roundId }) => roundId === round.id);
  return own.map((statement) => ({
    code: statement.code,
    words: statement.words,
    place: statement.place,
    columns: columnsOf(round, statement),
    before: earlier.flatMap((before) => {
      const same = outcomes.find((one) => one.roundId === before.id && sameStatement(one, statement));
      return same ? [{ closesOn: before.closesOn, columns: columnsOf(before, same) }] : [];
    }),
  }));
}

function columnsOf(round: { askedGroups: readonly string[] }, { counts }: StatementOutcome): Column[] {
  return readGroups(round.askedGroups).map((group) => ({ group, counts: counts.get(group) ?? null }));
}
