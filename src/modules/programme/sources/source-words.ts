// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { causeOfProblem, type StateInWords } from "#modules/network";
import type { T } from "#platform/i18n";
import type { Wording } from "../asking/wording.ts";
import { momentInWords } from "../dates/date-words.ts";
import type { Source, SourceOutcome, SourceProblem } from "./source.ts";

/** How it stands with an agenda, in a few plain sentences; the first says the most. */
export function stateInWords(source: Source, zone: string, wording: Wording): StateInWords {
  const { t } = wording;
  const at = (moment: Temporal.Instant) => momentInWords(moment, zone, wording);
  const good = source.succeededAt ? [t("programme:sources.state.succeeded", { when: at(source.succeededAt) })] : [];
  const next = t("programme:sources.state.next", { when: at(source.nextAt) });
  if (!source.acceptedAt) return { kind: "asks", sentences: [t("programme:sources.state.new")] };
  if (source.pausedAt) return { kind: "paused", sentences: [t("programme:sources.state.paused"), ...good] };
  if (source.waitingContent) return { kind: "asks", sentences: [t("programme:sources.state.waits"), ...good] };
  if (source.problem) {
    const since = source.failingSince ? [t("programme:sources.state.since", { when: at(source.failingSince) })] : [];
    const why = [problemInWords(source.problem, source.problemStatus, t), t("programme:sources.state.stays")];
    return { kind: "problem", sentences: [...why, ...since, next] };
  }
  return { kind: "good", sentences: [...good, ...outcomeInWords(source.outcome, t), next] };
}

export function problemInWords(problem: SourceProblem, status: number | null, t: T): string {
  return t(`programme:sources.fetch.${causeOfProblem(problem, status)}`, { status: status ?? 0 });
}

function outcomeInWords(outcome: SourceOutcome | null, t: T): string[] {
  if (!outcome) return [];
  const kinds = ["added", "changed", "ended", "leftOut", "failed"] as const;
  const said = kinds
    .filter((kind) => outcome[kind] > 0)
    .map((kind) => t(`programme:incoming.report.${kind}`, { count: outcome[kind] }));
  return said.length > 0 ? said : [t("programme:sources.state.nothingNew")];
}
