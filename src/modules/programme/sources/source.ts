// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { fetchProblems } from "#platform/fetching";
import { refusals } from "../incoming/reading/remarks.ts";

export const everyHours = [1, 3, 6, 12, 24] as const;

/** What fetching met, or why what came is no agenda. */
export const sourceProblems = [...fetchProblems, ...refusals];
export type SourceProblem = (typeof sourceProblems)[number];

/** In a row; one that is over the next time is no news. */
export const failuresBeforeTelling = 3;

/** What came of the last agenda. `stays`: gone from it, and not ended here because people come. */
export type SourceOutcome = {
  added: number;
  changed: number;
  ended: number;
  leftOut: number;
  failed: number;
  unread: number;
  stays: string[];
  /** Activities of which dates stay that the agenda no longer has. */
  kept: string[];
};

export type Source = {
  id: string;
  centreId: string;
  organizationId: string;
  organizationName: string;
  name: string;
  url: string;
  everyHours: number;
  publishes: boolean;
  acceptedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  nextAt: Temporal.Instant;
  etag: string | null;
  lastModified: string | null;
  fetchedAt: Temporal.Instant | null;
  succeededAt: Temporal.Instant | null;
  outcome: SourceOutcome | null;
  failures: number;
  problem: SourceProblem | null;
  problemStatus: number | null;
  failingSince: Temporal.Instant | null;
  waitingContent: Buffer | null;
  agreedAt: Temporal.Instant | null;
};

/** An activity that came from an agenda and still has dates ahead. */
export type ComingActivity = { id: string; uid: string; title: string; hasPeople: boolean };

/** What the agenda no longer has. Whatever could not be read may well be it, so then nothing is gone. */
export function listGone(
  coming: readonly ComingActivity[],
  agenda: { uids: ReadonlySet<string>; isWhole: boolean },
): ComingActivity[] {
  return agenda.isWhole ? coming.filter(({ uid }) => !agenda.uids.has(uid)) : [];
}

/** Suddenly empty, or less than half of it left: more likely a mistake there than a wish. What stayed before is no news. */
export function asksFirst(
  coming: readonly ComingActivity[],
  gone: readonly ComingActivity[],
  stayed: readonly string[],
): boolean {
  const newlyGone = gone.filter(({ id }) => !stayed.includes(id)).length;
  return newlyGone * 2 > coming.length - (gone.length - newlyGone);
}

const longestWaitHours = 24;
const longestAskedHours = 7 * 24;

/** After each failure twice as long, up to a day; when the other side says how long, at least that. */
export function nextTry(
  now: Temporal.Instant,
  source: { everyHours: number; failures: number },
  retryAfter: string | null,
): Temporal.Instant {
  const doubled = source.everyHours * 2 ** Math.min(source.failures - 1, 10);
  const ours = now.add({ hours: Math.min(longestWaitHours, doubled) });
  const theirs = retryAfter === null ? null : readRetryAfter(retryAfter, now);
  return theirs && Temporal.Instant.compare(theirs, ours) > 0 ? theirs : ours;
}

/** A number of seconds, or a moment as HTTP writes it; longer than a week nobody means. */
function readRetryAfter(text: string, now: Temporal.Instant): Temporal.Instant | null {
  const atMs = /^\d{1,9}$/.test(text.trim()) ? now.epochMilliseconds + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(atMs)) return null;
  const latestMs = now.add({ hours: longestAskedHours }).epochMilliseconds;
  return Temporal.Instant.fromEpochMilliseconds(Math.min(atMs, latestMs));
}
