// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { readGroups } from "../../characteristics/face.ts";
import { listOutcomes } from "../../characteristics/outcomes/outcome.queries.ts";
import { viewOutcome } from "../../characteristics/outcomes/outcome-view.ts";
import { listRounds } from "../../characteristics/rounds/round.queries.ts";
import { countsInWords, statementInWords } from "../../characteristics/words.ts";
import type { ReleasePart } from "../release-part.ts";

/** The last round of the house itself in this period of which it shows the results; what a round holds back stays out. */
export const characteristicsPart: ReleasePart = {
  name: "characteristics",
  label: "region:releases.known.characteristics.label",
  hint: "region:releases.known.characteristics.hint",
  part: "characteristics",
  async prepare(trx, { centreId, period, t, language }) {
    const rounds = await listRounds(trx, centreId); // of a house itself the initiative has its own id
    const round = rounds.find(({ shownOn, closesOn }) => shownOn !== null && isWithin(closesOn, period));
    if (!round) return null;
    const statements = viewOutcome(round, [], await listOutcomes(trx, [round.id]));
    const columns = readGroups(round.askedGroups).map((group) => t(`region:characteristics.group.${group}`));
    const rows = statements.map((statement) => [
      statementInWords(t, statement),
      ...statement.columns.map(({ counts }) =>
        counts ? countsInWords(t, counts) : t("region:releases.known.characteristics.notShown"),
      ),
    ]);
    const days = { from: formatDate(round.opensOn, language), until: formatDate(round.closesOn, language) };
    return {
      paragraphs: [t("region:releases.known.characteristics.text", days)],
      tables: [
        {
          caption: t("region:releases.known.characteristics.caption"),
          columns: [t("region:releases.known.characteristics.statement"), ...columns],
          rows,
        },
      ],
    };
  },
};

function isWithin(day: string, { from, until }: { from: string; until: string }): boolean {
  return from <= day && day <= until;
}
