// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, formatTime, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { Source, SourceOutcome, SourceProblem } from "./source.ts";
import { causeOfProblem, type StateInWords } from "./source-state.ts";

export type Wording = { t: T; language: Language; zone: string; now: Temporal.Instant };

/** How it stands with a source, in a few plain sentences; the first says the most. */
export function stateInWords(source: Source, wording: Wording): StateInWords {
  const { t } = wording;
  const at = (moment: Temporal.Instant) => momentInWords(moment, wording);
  const good = source.succeededAt ? [t("network:sources.state.succeeded", { when: at(source.succeededAt) })] : [];
  const next =
    source.nextAt && source.kind === "address" ? [t("network:sources.state.next", { when: at(source.nextAt) })] : [];
  if (source.pausedAt) return { kind: "paused", sentences: [t("network:sources.state.paused"), ...good] };
  if (source.problem) {
    const since = source.failingSince ? [t("network:sources.state.since", { when: at(source.failingSince) })] : [];
    const why = [problemInWords(source.problem, source.problemStatus, t), t("network:sources.state.stays")];
    return { kind: "problem", sentences: [...why, ...since, ...next] };
  }
  if (source.runStartedAt || !source.succeededAt)
    return { kind: "busy", sentences: [progressInWords(source, t), ...good] };
  const outcome = outcomeInWords(source.outcome, t);
  const kind = source.outcome && source.outcome.kept > 0 ? "asks" : "good";
  return { kind, sentences: [...good, ...outcome, ...next] };
}

function progressInWords({ runStartedAt, runDone, runTotal }: Source, t: T): string {
  if (!runStartedAt || runTotal === 0) return t("network:sources.state.waits");
  return t("network:sources.state.underWay", { done: runDone, total: runTotal });
}

export function problemInWords(problem: SourceProblem, status: number | null, t: T): string {
  return t(`network:sources.fetch.${causeOfProblem(problem, status)}`, { status: status ?? 0 });
}

const counted = ["added", "changed", "back", "gone", "failed"] as const;

function outcomeInWords(outcome: SourceOutcome | null, t: T): string[] {
  if (!outcome) return [];
  const said = counted
    .filter((kind) => outcome[kind] > 0)
    .map((kind) => t(`network:sources.outcome.${kind}`, { count: outcome[kind] }));
  const kept = outcome.kept > 0 ? [t("network:sources.outcome.kept", { count: outcome.kept })] : [];
  const part = outcome.isWhole ? [] : [t("network:sources.outcome.part")];
  return said.length + kept.length + part.length > 0
    ? [...said, ...kept, ...part]
    : [t("network:sources.outcome.nothing")];
}

function momentInWords(moment: Temporal.Instant, { t, language, zone, now }: Wording): string {
  const here = moment.toZonedDateTimeISO(zone);
  const day = formatDay(here.toPlainDate().toString(), language, localToday(now, zone));
  return t("network:sources.state.at", { day, time: formatTime(here.toPlainDateTime().toString(), language) });
}
