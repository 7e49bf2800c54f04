// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { fetchProblems } from "#platform/fetching";
import { refusals } from "./reading/reading.ts";
import type { RunCounts } from "./storing/run.ts";

export const everyDays = [1, 7] as const;

/** What fetching met, or why what came is no directory. */
export const sourceProblems = [...fetchProblems, ...refusals] as const;
export type SourceProblem = (typeof sourceProblems)[number];

/** What came of the last good reading. `kept`: gone from it, and not followed because that looks like a mistake there. */
export type SourceOutcome = RunCounts & { gone: number; kept: number; isWhole: boolean };

export type Source = {
  id: string;
  regionId: string;
  name: string;
  kind: "address" | "file";
  address: string | null;
  listAddress: string | null;
  everyDays: number;
  pausedAt: Temporal.Instant | null;
  nextAt: Temporal.Instant | null;
  triedAt: Temporal.Instant | null;
  succeededAt: Temporal.Instant | null;
  failures: number;
  failingSince: Temporal.Instant | null;
  problem: SourceProblem | null;
  problemStatus: number | null;
  outcome: SourceOutcome | null;
  fewerAgreedAt: Temporal.Instant | null;
  runStartedAt: Temporal.Instant | null;
  runDone: number;
  runTotal: number;
};

/** The team hears of it after so many in a row: one bad night is no news. */
export const failuresBeforeTelling = 2;

/** Suddenly empty, or less than half of it left: more likely a mistake there than a wish. */
export function isSuddenlyFewer({ before, seen }: { before: number; seen: number }): boolean {
  return before > 0 && seen * 2 < before;
}

/** In the night, at a quiet moment of its own, so that not all are asked at once. */
export function nextReading(now: Temporal.Instant, days: number): Temporal.Instant {
  const here = now.toZonedDateTimeISO("Europe/Amsterdam");
  return here.add({ days }).with({ hour: 3, minute: here.minute, second: 0 }).toInstant();
}

const longestWaitDays = 7;

/** After each failure a day longer, and when the other side says how long, at least that. */
export function nextTry(now: Temporal.Instant, failures: number, retryAfter: string | null): Temporal.Instant {
  const ours = now.add({ hours: 24 * Math.min(longestWaitDays, Math.max(1, failures)) });
  const seconds = retryAfter && /^\d{1,7}$/.test(retryAfter) ? Number(retryAfter) : 0;
  const theirs = now.add({ seconds: Math.min(seconds, longestWaitDays * 86_400) });
  return Temporal.Instant.compare(ours, theirs) >= 0 ? ours : theirs;
}
